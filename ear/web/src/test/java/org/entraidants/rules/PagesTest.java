package org.entraidants.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must not stand in a page of any module. */
class PagesTest {
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}']|'[^']*')*}");
    private static final Pattern LITERAL = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");
    private static final Pattern LITERAL_ATTRIBUTE =
            Pattern.compile("\\s(?:label|hint|title|alt|placeholder|aria-label|missing|headerText|header|emptyMessage|"
                    + "requiredMessage|ariaLabel)=\"([^\"]*\\p{L}[^\"]*)\"");

    @Test
    void wordsComeFromTheMessages() {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> {
            String rest = EXPRESSION.matcher(withoutComments(page)).replaceAll("");
            assertThat(LITERAL.matcher(rest)
                            .results()
                            .map(found -> found.group(1).strip()))
                    .as(page.toString())
                    .isEmpty();
            assertThat(LITERAL_ATTRIBUTE.matcher(rest).results().map(found -> found.group(1)))
                    .as(page.toString())
                    .isEmpty();
        });
    }

    @Test
    void stylesAndScriptsStandInFiles() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(withoutComments(page))
                        .as(page.toString())
                        .doesNotContainPattern("\\sstyle=\"")
                        .doesNotContainPattern("<style")
                        .doesNotContainPattern("\\son[a-z]+=\"")
                        .doesNotContainPattern("<script(?![^>]*(?:\\ssrc=|application/ld\\+json))"));
    }

    @Test
    void readTextIsEscaped() {
        assertThat(pages())
                .filteredOn(page -> !page.endsWith("tags/rendered.xhtml"))
                .allSatisfy(page ->
                        assertThat(Sources.text(page)).as(page.toString()).doesNotContain("escape=\"false\""));
    }

    /** Texts that Markdown and the index have made safe, and an empty choice: who adds one, looks twice. */
    @Test
    void writtenTextIsEscapedToo() {
        assertThat(Sources.files("src/main/java", ".java"))
                .filteredOn(file -> Sources.text(file).contains(".safe("))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("PostWords.java", "TopicRows.java", "ListChoices.java");
    }

    @Test
    void literalWordsAreSeen() {
        assertThat(LITERAL.matcher("<p>Bonjour</p>").find()).isTrue();
        assertThat(LITERAL.matcher(EXPRESSION.matcher("<p>#{i18n.t('a.b')}</p>").replaceAll(""))
                        .find())
                .isFalse();
    }

    private static String withoutComments(Path page) {
        return Sources.text(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("<!DOCTYPE[^>]*>", "");
    }

    private static List<Path> pages() {
        return Sources.files("src/main/resources/META-INF", ".xhtml");
    }
}
