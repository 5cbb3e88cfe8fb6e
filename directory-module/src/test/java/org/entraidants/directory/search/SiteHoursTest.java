package org.entraidants.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.entraidants.directory.Places;
import org.entraidants.directory.hours.SchoolHolidays;
import org.entraidants.directory.hours.Status;
import org.junit.jupiter.api.Test;

class SiteHoursTest {
    private static Status at(Places place, String time) {
        var hours = SiteHours.decode(SiteHours.encode(place.structure().mainSite(), SchoolHolidays.UNKNOWN));
        return hours.status(new Opening.AtLocal(LocalDateTime.parse(time)));
    }

    @Test
    void nothingIsLostOnTheWay() {
        var place = Places.named(1, "Accueil").open("Mo-Fr 09:00-12:00; PH off").closedOn(LocalDate.of(2026, 3, 11));
        assertThat(at(place, "2026-03-10T10:00")).isEqualTo(Status.OPEN);
        assertThat(at(place, "2026-03-11T10:00")).isEqualTo(Status.CLOSED);
        assertThat(at(place, "2026-07-14T10:00")).isEqualTo(Status.CLOSED);
    }

    @Test
    void schoolHolidaysTravelAlong() {
        var place = Places.named(1, "Accueil").open("Mo-Fr 09:00-12:00; SH off");
        var school = SchoolHolidays.of(List.of(
                new SchoolHolidays.Break(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 20), "vacances"),
                new SchoolHolidays.Break(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 30), "vacances")));
        var hours = SiteHours.decode(SiteHours.encode(place.structure().mainSite(), school));
        assertThat(hours.status(new Opening.AtLocal(LocalDateTime.parse("2026-03-10T10:00"))))
                .isEqualTo(Status.CLOSED);
        assertThat(hours.status(new Opening.AtLocal(LocalDateTime.parse("2026-03-24T10:00"))))
                .isEqualTo(Status.OPEN);
        assertThat(at(place, "2026-03-24T10:00")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void hoursThatAreMissingUnreadableOrEndlessAreUnknown() {
        assertThat(at(Places.named(1, "Accueil"), "2026-03-10T10:00")).isEqualTo(Status.UNKNOWN);
        assertThat(at(Places.named(1, "Accueil").open("le matin"), "2026-03-10T10:00"))
                .isEqualTo(Status.UNKNOWN);
        assertThat(at(Places.named(1, "Accueil").open("Mo 09:00-12:00; ".repeat(5000)), "2026-03-10T10:00"))
                .isEqualTo(Status.UNKNOWN);
    }
}
