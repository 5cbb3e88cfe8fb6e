package org.entraidants.directory.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entraidants.directory.people.PastedList.Guest;
import org.entraidants.directory.people.PastedList.Reason;
import org.entraidants.directory.people.PastedList.Twice;
import org.entraidants.directory.people.PastedList.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace <ada@reseau.example>",
                "\"Ada Lovelace\" <ada@reseau.example>,",
                "Ada Lovelace;ada@reseau.example",
                "ada@reseau.example, Ada Lovelace",
                "Ada\tLovelace\tada@reseau.example",
                "  Ada Lovelace  ADA@Reseau.Example ",
                "Ada Lovelace <mailto:ada@reseau.example>"
            })
    void lineHoldsANameAndAnAddress(String line) {
        Guest guest = PastedList.read(line).guests().get(0);
        assertThat(guest.address().value()).isEqualTo("ada@reseau.example");
        assertThat(guest.name()).isEqualTo("Ada Lovelace");
    }

    @Test
    void addressAloneHasNoName() {
        assertThat(PastedList.read("ada@reseau.example").guests().get(0).name()).isEmpty();
    }

    @Test
    void addressInAnotherCaseIsTheSame() {
        PastedList list = PastedList.read("ada@reseau.example\n\n  ADA@RESEAU.EXAMPLE");
        assertThat(list.lines()).isEqualTo(2);
        assertThat(list.twice())
                .containsExactly(new Twice(3, list.guests().get(0).address(), 1));
    }

    @Test
    void letterOfAnotherAlphabetShows() {
        PastedList list = PastedList.read("ada@r\u0435seau.example\nada@reseau.example");
        assertThat(list.guests()).hasSize(2);
        assertThat(list.guests().get(0).address().value()).startsWith("ada@xn--");
    }

    @Test
    void lineThatCannotBeUsedSaysWhy() {
        assertThat(PastedList.read("Ada Lovelace\nada@reseau\na@reseau.example, b@reseau.example")
                        .wrong())
                .extracting(Wrong::line, Wrong::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Reason.NO_ADDRESS),
                        org.assertj.core.groups.Tuple.tuple(2, Reason.NOT_AN_ADDRESS),
                        org.assertj.core.groups.Tuple.tuple(3, Reason.SEVERAL));
    }

    @Test
    void nameCannotBeginAHeader() {
        assertThat(PastedList.read("Ada\u2028Bcc: tous@x.example").guests())
                .extracting(Guest::line, Guest::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "Bcc:"));
        assertThat(PastedList.read("Ada\u0000\u0007 <ada@reseau.example>")
                        .guests()
                        .get(0)
                        .name())
                .isEqualTo("Ada");
    }

    @Test
    void listThatIsTooLongIsCountedOnly() {
        String pasted = IntStream.range(0, 10_000)
                .mapToObj(number -> "p" + number + "@reseau.example")
                .collect(Collectors.joining("\r\n"));
        PastedList list = PastedList.read(pasted);
        assertThat(list.isTooLong()).isTrue();
        assertThat(list.lines()).isEqualTo(10_000);
        assertThat(list.guests()).isEmpty();
    }

    @Test
    void nothingIsNoList() {
        assertThat(PastedList.read(" \n\n").lines()).isZero();
    }
}
