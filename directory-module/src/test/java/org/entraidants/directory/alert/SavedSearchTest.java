package org.entraidants.directory.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedSearchTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T17:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T17:00:00Z, DAILY, 2026-11-23T05:00:00Z",
        "2026-11-23T04:59:00Z, DAILY, 2026-11-23T05:00:00Z",
        "2026-11-23T05:00:00Z, DAILY, 2026-11-24T05:00:00Z",
        "2026-11-22T17:00:00Z, WEEKLY, 2026-11-23T05:00:00Z",
        "2026-11-23T05:00:00Z, WEEKLY, 2026-11-30T05:00:00Z",
        "2026-03-28T12:00:00Z, DAILY, 2026-03-29T04:00:00Z",
    })
    void nextMomentIsEarlyInTheMorningOfTheNetwork(Instant now, Frequency frequency, Instant next) {
        assertThat(frequency.after(now)).contains(next);
    }

    @Test
    void noMailsMeansNever() {
        assertThat(Frequency.NONE.after(SUNDAY)).isEmpty();
    }

    @Test
    void knownPlacesAreReadAsTheyWereWritten() {
        var ids = new ArrayList<Long>();
        for (long id = 500; id < 13_000; id += id % 3 == 0 ? 1 : 7) {
            ids.add(id);
        }
        String text = KnownPlaces.of(ids).text();
        assertThat(KnownPlaces.read(text).ids()).isEqualTo(new TreeSet<>(ids));
        assertThat(KnownPlaces.read("").ids()).isEmpty();
        assertThat(KnownPlaces.of(List.of()).text()).isEmpty();
    }

    @Test
    void longestListOfTheCountryFitsIntoItsColumn() {
        var ids = new ArrayList<Long>();
        for (long id = 1_000_000_000; ids.size() < 200_000; id += 36) {
            ids.add(id);
        }
        assertThat(KnownPlaces.of(ids).text().length()).isLessThan(2_000_000);
    }

    @Test
    void nothingIsNewTwice() {
        SavedSearch saved = saved(List.of(3L, 5L));
        assertThat(saved.news(List.of(3L, 5L))).isEmpty();
        assertThat(saved.news(List.of(3L, 4L, 9L))).containsExactly(4L, 9L);
        saved.told(List.of(4L, 9L), SUNDAY);
        assertThat(saved.toldAt()).isEqualTo(SUNDAY);
        assertThat(saved.news(List.of(3L))).isEmpty();
        saved.told(List.of(), SUNDAY.plusSeconds(60));
        assertThat(saved.toldAt()).isEqualTo(SUNDAY);
        assertThat(saved.news(List.of(3L, 4L, 5L, 9L))).isEmpty();
    }

    @Test
    void sameSearchIsTheSameTextWhateverItsOrder() {
        Map<String, List<String>> one =
                Map.of("service", List.of("B", "A"), "q", List.of("pau"), "order", List.of("name"));
        Map<String, List<String>> other =
                Map.of("q", List.of("pau"), "service", List.of("A", "B"), "langue", List.of("x"));
        assertThat(SavedQuery.of(one)).isEqualTo(SavedQuery.of(other)).isEqualTo("?q=pau&service=A&service=B");
    }

    @Test
    void placesOpenAtOneMomentAreNoSearchToKeep() {
        assertThat(SavedQuery.of(Map.of("open", List.of("now"), "unknown", List.of("true"))))
                .isEmpty();
        assertThat(SavedQuery.of(Map.of("open", List.of("2026-03-14T09:30")))).isEmpty();
        assertThat(SavedQuery.of(Map.of("open", List.of("weekend"), "unknown", List.of("true"))))
                .isEqualTo("?open=weekend&unknown=true");
    }

    @Test
    void textIsReadAsItWasWritten() {
        Map<String, List<String>> asked = Map.of(
                "q", List.of("à l’œil & co = 100 %"), "service", List.of("Aide aux démarches administratives", "X"));
        assertThat(SavedQuery.read(SavedQuery.of(asked))).isEqualTo(asked);
        assertThat(SavedQuery.read("")).isEmpty();
        assertThat(SavedQuery.read("?&=&q&%zz=1&x=%zz")).containsEntry("x", List.of(""));
    }

    private static SavedSearch saved(List<Long> found) {
        var account = new Account("ada@reseau.example", "Ada Essai", Role.MEMBER, false, SUNDAY);
        return new SavedSearch(account, "Pau", "?commune=Pau", Locale.FRENCH, Frequency.DAILY, found, SUNDAY);
    }
}
