package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

class StructurePageIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Visitor MEMBER = VISITOR.signedInAs("aidant@demo.example");
    private final LocalDate tuesday =
            LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    private static String page(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void stepsTellWhatIsDoneForPeopleAndWithThem() {
        assertThat(page(VISITOR, "/annuaire/mediatheque-orgelles"))
                .contains("Étape par étape", "Faire avec", "Pas ici", "Rendez-vous démarches en ligne\u00A0: 4 places");
    }

    @Test
    void hoursFollowTheSchoolHolidaysOfTheZone() {
        assertThat(page(VISITOR, "/annuaire/point-jeunes-chalosse")).contains("Vacances d’exemple");
    }

    @Test
    void conditionsAreForMembers() {
        String path = "/annuaire/mediatheque-orgelles";
        assertThat(page(VISITOR, path)).contains("Peut accueillir une réunion").doesNotContain("Salle du conte");
        assertThat(page(MEMBER, path)).contains("Salle du conte");
    }

    @Test
    void referentsAreNamedAsFarAsTheyConsent() {
        String forMembers = "Nadège Pouyanne";
        assertThat(page(VISITOR, "/annuaire/ccas-foirail")).doesNotContain(forMembers);
        assertThat(page(MEMBER, "/annuaire/ccas-foirail")).doesNotContain(forMembers);
    }

    @Test
    void searchEnginesLearnOfClosuresAndStops() {
        assertThat(page(VISITOR, "/annuaire/mediatheque-orgelles"))
                .contains("\"specialOpeningHoursSpecification\":[{", "\"availableLanguage\":[\"fr\",\"oc\",\"es\"]");
        assertThat(page(VISITOR, "/annuaire/mediabus-haut-pays"))
                .contains("\"areaServed\":[{\"@type\":\"City\",\"name\":\"Sarrance\"}");
    }

    @Test
    void vanIsFoundWhereItStopsOnThatDay() {
        String near = "/annuaire?commune=Sarrance&radius=20";
        assertThat(page(VISITOR, near + "&open=at&day=" + tuesday + "&hour=10:00"))
                .contains("Place de l’Église, Sarrance", "data-stop=");
        assertThat(page(VISITOR, near + "&open=at&day=" + tuesday.plusDays(1) + "&hour=10:00"))
                .doesNotContain("Place de l’Église, Sarrance");
        assertThat(page(VISITOR, near)).contains("Place de l’Église, Sarrance");
        assertThat(page(VISITOR, "/annuaire?commune=Bayonne&radius=5")).doesNotContain("Sarrance");
        assertThat(page(VISITOR, near + "&q=zzzzzz")).doesNotContain("Place de l’Église, Sarrance");
    }
}
