package org.entraidants.events.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.entraidants.events.HeldGatherings;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Planned;
import org.entraidants.forum.AtOnce;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.web.Dates;
import org.junit.jupiter.api.Test;

/** Minutes, actions and recordings: who reads and writes them, and when. */
@InContainer
class AfterIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PlannedGatherings planned;

    @Inject
    HeldGatherings held;

    @Inject
    Minutes minutes;

    @Inject
    Actions actions;

    @Inject
    ActionReminders reminders;

    @Inject
    Expired expired;

    @Inject
    AtOnce atOnce;

    @Inject
    Settings settings;

    private final LocalDate today = Dates.dateOf(java.time.Instant.now());

    @Test
    void minutesAreReadByThoseWhoSeeTheGatheringOncePublished() {
        Caller helper = planned.demo("aidant");
        Gathering workshop = planned.workshop(10, Map.of());
        var seat = held.seat(workshop, helper);
        var guest = held.seat(workshop, "Zoé Essai", UUID.randomUUID() + "@essai.example");
        workshop = held.hold(workshop);
        held.came(seat, true);
        held.came(guest, true);
        String page = workshop.path() + "/compte-rendu";
        kept(workshop, texts(helper, today.plusDays(3)), 0);
        assertThat(get(page, null).statusCode()).isEqualTo(404);
        assertThat(get(page, "aidant").statusCode()).isEqualTo(404);
        assertThat(get(page, "animatrice").body()).contains("brouillon", "On relit <em>ensemble</em>");
        assertThat(minutes.publish(workshop, planned.demo("animatrice"))).isTrue();
        assertThat(get(page, null).body())
                .contains("On relit <em>ensemble</em>", "1 membre", "1 invité", "Relire la fiche")
                .doesNotContain("Zoé Essai", helper.getName());
        assertThat(get(page, "aidant").body()).contains(helper.getName()).doesNotContain("Zoé Essai");
        assertThat(get(workshop.path(), null).body()).contains(page);
    }

    @Test
    void onlyThoseWhoPlanWriteAndOnlyOfWhatHasBegun() {
        Gathering workshop = held.held(Map.of());
        assertThatThrownBy(() -> minutes.keep(workshop, Map.of(), 0, false, planned.member()))
                .isInstanceOf(AccessDenied.class);
        Gathering coming = planned.workshop(3, Map.of());
        assertThat(keep(coming, Map.of("said", "Déjà"), 0)).isInstanceOf(Noted.NotKept.class);
        assertThat(minutes.publish(workshop, planned.demo("animatrice"))).isFalse();
    }

    @Test
    void twoWhoWriteAtOnceMeet() {
        Gathering workshop = held.held(Map.of());
        List<Callable<Noted>> deeds = List.of(
                () -> keep(workshop, Map.of("said", "L’une"), 0), () -> keep(workshop, Map.of("said", "L’autre"), 0));
        List<Noted> noted = atOnce.all(deeds);
        assertThat(noted).hasAtLeastOneElementOfType(Noted.Kept.class);
        assertThat(noted).hasAtLeastOneElementOfType(Noted.Overtaken.class);
        assertThat(keep(workshop, Map.of("said", "Les deux"), 1)).isInstanceOf(Noted.Kept.class);
    }

    @Test
    void personalDataAreRefusedWhereverTheyStand() {
        Gathering workshop = held.held(Map.of());
        String number = "2 69 05 49 588 157 80";
        Map<String, String> action = texts(planned.demo("animatrice"), today);
        action.put("what-1", "Rappeler pour " + number);
        for (Map<String, String> texts :
                List.of(Map.of("said", number), Map.of("decisions", "Pour " + number), action)) {
            assertThat(keep(workshop, texts, 0))
                    .isInstanceOfSatisfying(
                            Noted.NotKept.class, no -> assertThat(no.why()).isInstanceOf(Planned.Refused.class));
        }
        var recording = new Minutes.Recording("https://video.example/1", number, true, today.toString());
        assertThat(minutes.share(workshop, recording, false, planned.demo("animatrice")))
                .isInstanceOf(Noted.NotKept.class);
        assertThat(minutes.of(workshop)).isEmpty();
    }

    @Test
    void ownerIsRemindedOnceOnTheDay() {
        Caller owner = planned.member();
        String address = owner.identity().orElseThrow().address();
        Gathering workshop = planned.workshop(10, Map.of());
        held.seat(workshop, owner);
        workshop = held.hold(workshop);
        kept(workshop, texts(owner, today.minusDays(1)), 0);
        remindAll();
        assertThat(held.mails(address, "action-due")).isEmpty();
        minutes.publish(workshop, planned.demo("animatrice"));
        remindAll();
        remindAll();
        assertThat(held.mails(address, "action-due"))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Relire la fiche", "/compte/actions"));
        assertThat(actions.waiting(owner)).isEqualTo(1);
    }

    private void remindAll() {
        while (reminders.look()) {
            // Until nobody is left.
        }
    }

    @Test
    void ownerAndPlannerTickOff() {
        Caller owner = planned.member();
        Gathering workshop = planned.workshop(10, Map.of());
        held.seat(workshop, owner);
        workshop = held.hold(workshop);
        kept(workshop, texts(owner, today), 0);
        long action = minutes.actions(workshop).get(0).id();
        assertThat(actions.tick(action, true, owner)).as("not told yet").isEmpty();
        minutes.publish(workshop, planned.demo("animatrice"));
        assertThat(actions.all(null, planned.demo("animatrice"))).isNotEmpty();
        assertThat(actions.tick(action, true, planned.member())).isEmpty();
        assertThat(actions.tick(action, true, owner)).isPresent();
        assertThat(actions.own(null, owner)).isEmpty();
        assertThat(actions.tick(action, false, planned.demo("animatrice"))).isPresent();
        assertThat(actions.own(null, owner)).hasSize(1);
        assertThatThrownBy(() -> actions.all(null, owner)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void changedActionKeepsItsNumberAndOneThatIsLeftOutGoes() {
        Caller owner = planned.demo("aidant");
        Gathering workshop = planned.workshop(10, Map.of());
        held.seat(workshop, owner);
        workshop = held.hold(workshop);
        Map<String, String> texts = texts(owner, today);
        texts.putAll(Map.of("what-2", "Écrire", "owner-2", texts.get("owner-1"), "due-2", today.toString()));
        kept(workshop, texts, 0);
        long first = minutes.actions(workshop).get(0).id();
        texts.putAll(Map.of("action-1", Long.toString(first), "what-1", "Relire encore", "what-2", "", "due-2", ""));
        kept(workshop, texts, 1);
        assertThat(minutes.actions(workshop)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(first);
            assertThat(one.what()).isEqualTo("Relire encore");
        });
    }

    @Test
    void recordingIsShownUntilItsLastDayAndThenForgotten() {
        Gathering workshop = held.held(Map.of());
        String page = workshop.path() + "/compte-rendu";
        var recording = new Minutes.Recording("https://video.example/abc", "À voix haute", true, today.toString());
        assertThat(minutes.share(workshop, recording, false, planned.demo("animatrice")))
                .isInstanceOf(Noted.Kept.class);
        assertThat(get(page + "?x=1", null).body()).contains("https://video.example/abc", "À voix haute");
        held.update(
                "update events_traces set recorded_until = ? where id = ?",
                Date.valueOf(today.minusDays(1)),
                workshop.id());
        assertThat(get(page + "?x=2", null).statusCode()).isEqualTo(404);
        expired.forgetOld();
        assertThat(minutes.of(workshop)).hasValueSatisfying(trace -> {
            assertThat(trace.recordedUntil()).isNull();
            assertThat(trace.consent()).isEmpty();
        });
    }

    @Test
    void pagesNeedFewStatements() {
        Gathering workshop = held.held(Map.of());
        kept(workshop, texts(planned.demo("animatrice"), today), 0);
        minutes.publish(workshop, planned.demo("animatrice"));
        assertThat(statements(workshop.path())).hasSizeBetween(1, 4);
        assertThat(statements(workshop.path() + "/compte-rendu")).hasSizeBetween(1, 5);
    }

    private List<String> statements(String path) {
        get(path + "?x=" + UUID.randomUUID(), null);
        return StatementCount.of(
                entities,
                () -> assertThat(get(path + "?x=" + UUID.randomUUID(), null).statusCode())
                        .isEqualTo(200));
    }

    private Map<String, String> texts(Caller owner, LocalDate due) {
        return new HashMap<>(Map.of(
                "said", "On relit *ensemble*",
                "decisions", "",
                "what-1", "Relire la fiche",
                "owner-1", Long.toString(owner.accountId()),
                "due-1", due.toString()));
    }

    private void kept(Gathering gathering, Map<String, String> texts, int seen) {
        assertThat(keep(gathering, texts, seen)).isInstanceOf(Noted.Kept.class);
    }

    private Noted keep(Gathering gathering, Map<String, String> texts, int seen) {
        return minutes.keep(gathering, texts, seen, false, planned.demo("animatrice"));
    }

    private java.net.http.HttpResponse<String> get(String path, String who) {
        Visitor any = Visitor.at("http://localhost:" + settings.port());
        return (who == null ? any : any.signedInAs(who + "@demo.example")).get(path);
    }
}
