package org.entraidants.directory.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Objection;
import org.entraidants.directory.Part;
import org.entraidants.directory.Term;
import org.entraidants.directory.hours.Phrase.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are put together have their words too. */
class DetailMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", ""})
    void everyDetailPartAndValueHasItsWords(String language) {
        var words = ResourceBundle.getBundle("org.entraidants.directory.messages", Locale.forLanguageTag(language));
        Stream<String> details = Arrays.stream(Detail.values()).map(detail -> "directory.edit." + detail.key());
        Stream<String> hints = Arrays.stream(Detail.values())
                .filter(detail -> detail.part() != Part.SOURCE)
                .map(detail -> "directory.edit." + detail.key() + ".hint");
        Stream<String> parts =
                Arrays.stream(Part.values()).filter(part -> part != Part.SOURCE).map(part -> "directory.part." + part);
        Stream<String> lists = Arrays.stream(Part.values())
                .filter(Part::isList)
                .flatMap(part -> Stream.of("why", "none", "add", "one", "remove")
                        .map(what -> "directory.part." + what + "." + part));
        Stream<String> values = Arrays.stream(Detail.values())
                .flatMap(detail -> detail.terms().stream())
                .map(DetailMessagesTest::key);
        Stream<String> steps = Detail.STEPS.stream().map(step -> "directory.step." + step);
        Stream<String> reasons =
                Arrays.stream(Objection.Reason.values()).map(reason -> "directory.edit.objection." + reason);
        Stream<String> rules = Stream.of(
                        Kind.ODD_WEEKS, Kind.EVEN_WEEKS, Kind.HOLIDAYS, Kind.CLOSED, Kind.MONTHS, Kind.DATES, Kind.DAYS)
                .map(kind -> "directory.rule." + kind);
        Stream<String> all = Stream.of(details, hints, parts, lists, values, steps, reasons, rules)
                .flatMap(keys -> keys);
        assertThat(words.keySet()).containsAll(all.toList());
    }

    private static String key(Term term) {
        Enum<?> value = (Enum<?>) term;
        String list = value.getDeclaringClass().getSimpleName();
        return "directory." + list.substring(0, 1).toLowerCase(Locale.ROOT) + list.substring(1) + "." + value.name();
    }
}
