package org.entraidants.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.entraidants.directory.Places;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.Messages;
import org.junit.jupiter.api.Test;

class UsualWeekTest {
    private static final Module WORDS = new Module() {
        @Override
        public String name() {
            return "directory";
        }

        @Override
        public int floor() {
            return 1;
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }
    };

    private final Messages messages = new Messages(List.of(WORDS));
    private final UsualWeek week =
            new UsualWeek(messages, new Dates(messages, Locale.FRENCH, Clock.systemUTC()), Locale.FRENCH);

    @Test
    void daysWithTheSameHoursAreSaidOnce() {
        assertThat(of("Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00; PH off"))
                .isEqualTo(
                        "lundi – vendredi 9\u00A0h – 12\u00A0h, 14\u00A0h – 17\u00A0h\u00A030\u202F; samedi 9\u00A0h – 12\u00A0h");
    }

    @Test
    void closedDaysPartTheWeek() {
        assertThat(of("Mo,We 09:00-12:00"))
                .isEqualTo("lundi 9\u00A0h – 12\u00A0h\u202F; mercredi 9\u00A0h – 12\u00A0h");
    }

    @Test
    void hoursThatChangeOverTheYearAreToldAsTheyAreWritten() {
        String changing = "week 01-53/2 Mo 09:00-12:00";
        assertThat(of(changing)).isEqualTo(changing);
        assertThat(of("sur rendez-vous seulement")).isEqualTo("sur rendez-vous seulement");
    }

    private String of(String hours) {
        return week.of(Places.named(1, "Atelier").open(hours).structure().mainSite());
    }
}
