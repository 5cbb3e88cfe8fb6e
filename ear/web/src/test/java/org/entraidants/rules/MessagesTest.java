package org.entraidants.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of every module, in both languages. */
class MessagesTest {
    private static final Pattern USED = Pattern.compile("i18n\\.t\\('([\\w.-]+)'(?!\\.)");
    private static final Pattern PLAIN_SPACE_OR_NONE =
            Pattern.compile("[^\\u202f\\u00a0][;?!»]|«[^\\u202f\\u00a0]|[^\\u00a0\\d\\]]:(?!//)|'");
    private static final Pattern NOT_PROSE = Pattern.compile("\\{[^{}]*(\\{[^}]*})?[^}]*}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(keys(french(file))).as(file.toString()).isEqualTo(keys(file)));
    }

    @Test
    void everyKeyOfAPageHasItsWords() {
        var known = new TreeSet<String>();
        english().forEach(file -> known.addAll(keys(file)));
        Stream<String> used = Sources.files("src/main/resources/META-INF", ".xhtml").stream()
                .flatMap(page -> USED.matcher(Sources.text(page)).results().map(found -> found.group(1)));
        assertThat(known).containsAll(used.toList());
    }

    @Test
    void frenchIsSetAsInABook() {
        assertThat(english()).allSatisfy(file -> {
            Properties words = read(french(file));
            assertThat(words.stringPropertyNames().stream().filter(MessagesTest::isProse))
                    .allSatisfy(key -> assertThat(NOT_PROSE
                                    .matcher(words.getProperty(key))
                                    .replaceAll("")
                                    .replaceAll("https?://\\S+", ""))
                            .as(key)
                            .doesNotContainPattern(PLAIN_SPACE_OR_NONE));
        });
    }

    /** Patterns of dates, and opening hours in OpenStreetMap syntax, have rules of their own. */
    private static boolean isProse(String key) {
        return !key.matches("directory\\.edit\\.hours\\.example\\.\\d");
    }

    private static List<Path> english() {
        return Sources.files("src/main/resources/org/entraidants", "/messages.properties");
    }

    private static Path french(Path english) {
        return english.resolveSibling("messages_fr.properties");
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(Path file) {
        var words = new Properties();
        try (var reader = new StringReader(Sources.text(file))) {
            words.load(reader);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return words;
    }
}
