package org.entraidants.directory.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entraidants.directory.hours.OpeningHours;
import org.junit.jupiter.api.Test;

class WeekWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static List<String> words(String hours) {
        return new WeekWords(PrintedPages.words(Locale.FRENCH))
                .of(OpeningHours.read(hours).hours(), TODAY).stream()
                        .map(line -> line.replace('\u00a0', ' '))
                        .toList();
    }

    @Test
    void daysThatAreAlikeStandTogether() {
        assertThat(words("Mo-Fr 09:00-12:00,14:00-18:00"))
                .containsExactly("Du lundi au vendredi : de 9 h à 12 h et de 14 h à 18 h");
        assertThat(words("Mo,We 09:00-12:00; Sa 10:00-12:30"))
                .containsExactly("Lundi et mercredi : de 9 h à 12 h", "Samedi : de 10 h à 12 h 30");
        assertThat(words("Mo-Su 08:00-20:00")).containsExactly("Tous les jours : de 8 h à 20 h");
    }

    @Test
    void holidaysDoNotChangeAUsualWeek() {
        assertThat(words("Mo-Fr 09:00-12:00; PH off")).containsExactly("Du lundi au vendredi : de 9 h à 12 h");
    }

    @Test
    void hoursThatChangeFromWeekToWeekSaySo() {
        List<String> lines = words("Mo[1] 09:00-12:00; Th 14:00-17:00");
        assertThat(lines.get(0)).isEqualTo("Du 23 novembre au 29 novembre :");
        assertThat(lines).contains("Jeudi : de 14 h à 17 h");
        assertThat(lines.get(lines.size() - 1)).startsWith("Les horaires changent selon les semaines");
    }

    @Test
    void whatIsNotUnderstoodIsPrintedAsItIs() {
        assertThat(words("sur rendez-vous au CCAS")).containsExactly("sur rendez-vous au CCAS");
        assertThat(words("24/7")).containsExactly("Ouvert jour et nuit");
        assertThat(new WeekWords(PrintedPages.words(Locale.FRENCH)).of(null, TODAY))
                .isEmpty();
    }
}
