package org.entraidants.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextDiffTest {
    @Test
    void wordsThatChangedAreMarkedAndAnnounced() {
        assertThat(TextDiff.html("Demander le formulaire.", "Demander un formulaire.", Locale.FRENCH))
                .isEqualTo("Demander <del><span class=\"visually-hidden\"> [supprimé\u00a0: </span>le"
                        + "<span class=\"visually-hidden\">] </span></del><ins><span class=\"visually-hidden\"> [ajouté\u00a0: "
                        + "</span>un<span class=\"visually-hidden\">] </span></ins> formulaire.");
    }

    @Test
    void neighboursThatChangedAreReadTogether() {
        assertThat(words("Il faut demander cela.", "Il a voulu cela.")).isEqualTo("Il -faut demander-+a voulu+ cela.");
    }

    @Test
    void whatComesAndGoesIsMarkedAlone() {
        assertThat(words("un trois", "un deux trois")).isEqualTo("un +deux +trois");
        assertThat(words("un\ndeux\ntrois", "un\ntrois")).isEqualTo("un\n-deux\n-trois");
        assertThat(words("", "tout")).isEqualTo("+tout+");
        assertThat(words("égal", "égal")).isEqualTo("égal");
        assertThat(words("", "")).isEmpty();
    }

    @Test
    void endsOfLinesAreAllTheSame() {
        assertThat(words("un\ndeux", "un\r\ndeux trois")).isEqualTo("un\ndeux+ trois+");
    }

    @Test
    void aParagraphThatBeginsIsSeen() {
        assertThat(words("un\ndeux", "un\n\ndeux")).isEqualTo("un\n+¶\n+deux");
    }

    @Test
    void whatPeopleTypedIsEscaped() {
        assertThat(words("<b>\"a\"</b> & c", "<i>\"a\"</i> & c"))
                .contains("&lt;-b-+i+&gt;&quot;a&quot;&lt;/", "&amp; c")
                .doesNotContain("<");
    }

    @Test
    void longPartsThatStayedAreCut() {
        String same = numbers(400);
        String diff = words(same + " avant " + same + " un " + same, same + " après " + same + " deux " + same);
        assertThat(diff)
                .startsWith(" […] ")
                .contains("398 399 -avant-+après+ 0 1 2", "399 -un-+deux+ 0 1")
                .endsWith(" […] ")
                .doesNotContain(" 200 ");
        assertThat(diff.length()).isLessThan(900);
    }

    @Test
    @Timeout(30)
    void twoDifferentTextsTakeLittle() {
        String one = numbers(100_000);
        assertThat(TextDiff.html(one, one.replace(' ', '\n'), Locale.FRENCH)).contains("<del>", "<ins>");
        assertThat(TextDiff.html(numbers(900), numbers(900).replaceAll("(\\d+)", "x$1"), Locale.ENGLISH))
                .contains("removed");
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    /** The diff with signs in the place of its marks. */
    private static String words(String before, String after) {
        return TextDiff.html(before, after, Locale.FRENCH)
                .replaceAll("<span class=\"visually-hidden\">[^<]*</span>", "")
                .replaceAll("</?del>", "-")
                .replaceAll("</?ins>", "+")
                .replaceAll("</?span[^>]*>", "");
    }
}
