package org.entraidants.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Attendance.WalkIn;
import org.entraidants.events.registration.Registrations.Request;
import org.entraidants.forum.AtOnce;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

@InContainer
class PresenceIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PlannedGatherings planned;

    @Inject
    Registrations registrations;

    @Inject
    Attendance attendance;

    @Inject
    AtOnce atOnce;

    @Inject
    Transactions transactions;

    @Inject
    Settings settings;

    @Test
    void whoIsThereIsNotedOnTheDayOnlyAndOnce() {
        Gathering workshop = planned.workshop(2, Map.of());
        Caller animator = planned.demo("animatrice");
        Registration seated = register(workshop, "a");
        Instant now = Instant.now();
        assertThat(attendance.note(workshop, seated.id(), true, now, animator)).isFalse();
        begins(workshop, Duration.ofMinutes(-10));
        Gathering today = planned.gathering(workshop.id());
        Instant first = now.minusSeconds(300);
        assertThat(atOnce.times(2, () -> attendance.note(today, seated.id(), true, first, animator)))
                .containsOnly(true);
        assertThat(attendance.note(today, seated.id(), true, now, animator)).isTrue();
        assertThat(again(seated).cameAt()).isBetween(first.minusMillis(1), first.plusMillis(1));
        attendance.note(today, seated.id(), false, now, animator);
        assertThat(again(seated).isThere()).isFalse();
        assertThat(again(seated).standing()).isEqualTo(Standing.SEATED);
        assertThat(attendance.note(today, 0, true, now, animator)).isFalse();
    }

    @Test
    void whoComesWithoutASeatHasAChairThoughItIsFull() {
        Gathering workshop = planned.workshop(1, Map.of());
        Caller animator = planned.demo("animatrice");
        register(workshop, "a");
        Registration waits = register(workshop, "b");
        assertThat(attendance.walkIn(workshop, walkIn(""), animator)).isInstanceOf(Registered.Closed.class);
        begins(workshop, Duration.ofMinutes(-10));
        Gathering today = planned.gathering(workshop.id());
        WalkIn nameless = walkIn("");
        List<Registered> answers = atOnce.times(2, () -> attendance.walkIn(today, nameless, animator));
        assertThat(answers).allMatch(Registered.Done.class::isInstance);
        assertThat(attendance.walkIn(today, walkIn(waits.address()), animator)).isInstanceOf(Registered.Done.class);
        assertThat(again(waits).isThere()).isTrue();
        assertThat(again(waits).walkedIn()).isFalse();
        Gathering now = planned.gathering(workshop.id());
        assertThat(now.seating().taken(false)).isEqualTo(3);
        assertThat(now.seating().waiting()).isZero();
        assertThat(attendance.list(now, animator)).hasSize(3);
    }

    @Test
    void whoWalkedInByMistakeGivesTheChairBack() {
        Gathering today = today();
        Caller animator = planned.demo("animatrice");
        Registration walked = done(attendance.walkIn(today, walkIn(""), animator));
        attendance.note(today, walked.id(), false, Instant.now(), animator);
        assertThat(attendance.list(today, animator)).isEmpty();
        assertThat(planned.gathering(today.id()).seating().taken(false)).isZero();
    }

    @Test
    void whatTheDoorWritesPassesTheGuardAndIsChecked() {
        Gathering today = today();
        Caller animator = planned.demo("animatrice");
        var secret = new WalkIn("Zoé 2 69 05 49 588 157 80", "", "", UUID.randomUUID(), Locale.FRENCH);
        assertThat(attendance.walkIn(today, secret, animator)).isInstanceOf(Registered.Refused.class);
        var wrong = new WalkIn(" ", "pas une adresse", "x".repeat(200), UUID.randomUUID(), Locale.FRENCH);
        Registered answer = attendance.walkIn(today, wrong, animator);
        assertThat(((Registered.Flawed) answer).flaws())
                .extracting("field")
                .containsExactlyInAnyOrder("name", "email", "structure");
    }

    @Test
    void membersNoteNobodyUnlessTheyHost() {
        Gathering today = today();
        Caller helper = planned.demo("aidant");
        assertThatThrownBy(() -> attendance.list(today, helper)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> attendance.note(today, 1, true, Instant.now(), helper))
                .isInstanceOf(AccessDenied.class);
        Gathering hosted = planned.workshop(3, Map.of("site", "mediatheque-orgelles"));
        Registration seated = register(hosted, "a");
        begins(hosted, Duration.ofMinutes(-10));
        Gathering now = planned.gathering(hosted.id());
        assertThat(attendance.note(now, seated.id(), true, Instant.now(), planned.demo("referente")))
                .isTrue();
        assertThatThrownBy(() -> attendance.list(now, planned.member())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void codeOpensForTheDoorAloneAndItsButtonNotes() {
        Gathering today = today();
        Registration seated = register(today, "code");
        begins(today, Duration.ofMinutes(-10));
        String path = PresenceCode.path(again(seated));
        Visitor door = as("animatrice");
        assertThat(door.get(path).body()).contains("Personne code");
        assertThat(again(seated).isThere()).isFalse();
        assertThat(door.get(path.substring(0, path.length() - 2)).statusCode()).isEqualTo(404);
        assertThat(as("aidant").get(path).statusCode()).isEqualTo(404);
        assertThat(posted(door, path, "here=1").statusCode()).isEqualTo(302);
        assertThat(again(seated).isThere()).isTrue();
    }

    @Test
    void scriptIsAnsweredByAStatusAlone() {
        Gathering today = today();
        Registration seated = register(today, "script");
        String path = today.path() + "/presence";
        Visitor door = as("animatrice");
        String note = "here=" + seated.id() + "&at=" + Instant.now().getEpochSecond() + "&quiet=1";
        assertThat(posted(door, path, note).statusCode()).isEqualTo(204);
        assertThat(posted(door, path, note).statusCode()).isEqualTo(204);
        assertThat(posted(door, path, "here=999999999&at=99999999999999999&quiet=1")
                        .statusCode())
                .isEqualTo(409);
        assertThat(door.get(path).body()).contains("class=\"there\"");
        String walkIn = "walkIn=1&quiet=1&key=" + UUID.randomUUID() + "&name=";
        assertThat(posted(door, path, walkIn + "Ana").statusCode()).isEqualTo(204);
        assertThat(posted(door, path, walkIn + "Ana").statusCode()).isEqualTo(204);
        assertThat(posted(door, path, walkIn).statusCode()).isEqualTo(422);
        assertThat(attendance.list(today, planned.demo("animatrice"))).hasSize(2);
        assertThat(as("aidant").get(path).statusCode()).isEqualTo(404);
        assertThat(door.get(today.path() + "/emargement.pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
    }

    @Test
    void whoComesOnlineFindsTheWayInAQuarterOfAnHourBefore() {
        Gathering webinar = planned.workshop(
                5, Map.of("mode", "online", "link", "https://visio.example/salle-7", "onlineSeats", "5"));
        Request online = new Request("Zoé", unique("web"), "", true, false, "", "", Locale.FRENCH);
        Registration seated = done(registrations.register(webinar.id(), online, planned.demo("animatrice")));
        Visitor person = Visitor.at("http://localhost:" + settings.port());
        begins(webinar, Duration.ofMinutes(20));
        assertThat(person.get(seated.path()).body()).doesNotContain("salle-7", seated.room());
        assertThat(place(person.get(seated.room()))).endsWith(seated.path());
        attendance.here(seated.link());
        assertThat(again(seated).isThere()).isFalse();
        begins(webinar, Duration.ofMinutes(14));
        assertThat(person.get(seated.path()).body()).contains(seated.room(), "name=\"here\"");
        assertThat(place(person.get(seated.room()))).isEqualTo("https://visio.example/salle-7");
        assertThat(again(seated).isThere()).isFalse();
        assertThat(posted(person, seated.path(), "here=1").statusCode()).isEqualTo(302);
        assertThat(again(seated).isThere()).isTrue();
    }

    private Gathering today() {
        Gathering workshop = planned.workshop(5, Map.of());
        begins(workshop, Duration.ofMinutes(10));
        return planned.gathering(workshop.id());
    }

    private Registration register(Gathering gathering, String who) {
        var request = new Request("Personne " + who, unique(who), "", false, false, "", "", Locale.FRENCH);
        return done(registrations.register(gathering.id(), request, planned.demo("animatrice")));
    }

    private static String unique(String who) {
        return who + "-" + UUID.randomUUID() + "@essai.example";
    }

    private static WalkIn walkIn(String address) {
        return new WalkIn("Ana Essai", address, "", UUID.randomUUID(), Locale.FRENCH);
    }

    private static Registration done(Registered registered) {
        return ((Registered.Done) registered).registration();
    }

    private Registration again(Registration registration) {
        return entities.find(
                Registration.class, registration.id(), Map.of("jakarta.persistence.cache.retrieveMode", "BYPASS"));
    }

    private void begins(Gathering gathering, Duration in) {
        Instant start = Instant.now().plus(in);
        transactions.run(
                () -> entities.createNativeQuery("update events_gatherings set starts_at = ?, ends_at = ? where id = ?")
                        .setParameter(1, Timestamp.from(start))
                        .setParameter(2, Timestamp.from(start.plusSeconds(5400)))
                        .setParameter(3, gathering.id())
                        .executeUpdate());
    }

    private Visitor as(String name) {
        return Visitor.at("http://localhost:" + settings.port()).signedInAs(name + "@demo.example");
    }

    private static HttpResponse<String> posted(Visitor visitor, String path, String form) {
        return visitor.with("Content-Type", "application/x-www-form-urlencoded").post(path, form);
    }

    private static String place(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
