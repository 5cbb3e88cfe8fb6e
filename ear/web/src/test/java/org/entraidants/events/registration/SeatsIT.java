package org.entraidants.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Gatherings;
import org.entraidants.events.gathering.Part;
import org.entraidants.events.registration.Registrations.Request;
import org.entraidants.forum.AtOnce;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

@InContainer
class SeatsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PlannedGatherings planned;

    @Inject
    Gatherings gatherings;

    @Inject
    Registrations registrations;

    @Inject
    Departures departures;

    @Inject
    Expiries expiries;

    @Inject
    Changed changed;

    @Inject
    Reminders reminders;

    @Inject
    AtOnce atOnce;

    @Inject
    Transactions transactions;

    @Test
    void twoHundredAtOnceForThirtySeatsAreThirtySeatedAndTheOthersWaitInOrder() {
        Gathering workshop = planned.workshop(30, Map.of());
        Caller animator = planned.demo("animatrice");
        List<Callable<Registered>> deeds = IntStream.range(0, 200)
                .<Callable<Registered>>mapToObj(number ->
                        () -> registrations.register(workshop.id(), request("p" + number, workshop), animator))
                .toList();
        List<Registered> answers = atOnce.all(deeds);
        assertThat(answers).allMatch(Registered.Done.class::isInstance);
        List<Object[]> rows = rows(workshop);
        assertThat(rows).hasSize(200);
        assertThat(rows.subList(0, 30)).allMatch(row -> row[1] == Standing.SEATED);
        assertThat(rows.subList(30, 200)).allMatch(row -> row[1] == Standing.WAITING);
        assertThat(rows.stream().map(row -> (Integer) row[0]))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
        assertThat(answers.stream()
                        .map(answer -> ((Registered.Done) answer).position())
                        .filter(one -> one > 0))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 170).boxed().toList());
        Gathering now = planned.gathering(workshop.id());
        assertThat(now.seating().taken(false)).isEqualTo(30);
        assertThat(now.seating().waiting()).isEqualTo(170);
    }

    @Test
    void samePersonSentTwiceAtOnceHasOneSeat() {
        Gathering workshop = planned.workshop(5, Map.of());
        Caller helper = planned.member();
        List<Registered> answers =
                atOnce.times(2, () -> registrations.register(workshop.id(), Request.own(false, Locale.FRENCH), helper));
        assertThat(answers).allMatch(Registered.Done.class::isInstance);
        assertThat(planned.gathering(workshop.id()).seating().taken(false)).isEqualTo(1);
    }

    @Test
    void seatThatIsLeftIsOfferedToTheFirstWhoWaitsAndThenToTheNext() {
        Gathering workshop = planned.workshop(1, Map.of());
        Caller animator = planned.demo("animatrice");
        Registration first = done(registrations.register(workshop.id(), request("a", workshop), animator));
        Registration second = done(registrations.register(workshop.id(), request("b", workshop), animator));
        Registration third = done(registrations.register(workshop.id(), request("c", workshop), animator));
        registrations.leave(first.link());
        assertThat(standing(second)).isEqualTo(Standing.OFFERED);
        assertThat(standing(third)).isEqualTo(Standing.WAITING);
        assertThat(planned.gathering(workshop.id()).isFull()).isTrue();
        overdue(second);
        expiries.look();
        assertThat(standing(second)).isEqualTo(Standing.EXPIRED);
        assertThat(standing(third)).isEqualTo(Standing.OFFERED);
        registrations.accept(third.link());
        assertThat(standing(third)).isEqualTo(Standing.SEATED);
        registrations.accept(second.link());
        assertThat(standing(second)).isEqualTo(Standing.EXPIRED);
        assertThat(planned.gathering(workshop.id()).seating().taken(false)).isEqualTo(1);
        assertThat(planned.gathering(workshop.id()).seating().waiting()).isZero();
    }

    @Test
    void moreSeatsAreOfferedAtOnce() {
        Gathering workshop = planned.workshop(1, Map.of());
        Caller animator = planned.demo("animatrice");
        registrations.register(workshop.id(), request("a", workshop), animator);
        Registration waits = done(registrations.register(workshop.id(), request("b", workshop), animator));
        PlannedGatherings.kept(planned.change(workshop.id(), Part.SEATS, Map.of("seats", "2", "guests", "1")));
        assertThat(standing(waits)).isEqualTo(Standing.OFFERED);
    }

    @Test
    void seatOfWhoHasLeftTheNetworkGoesToTheNext() {
        Gathering workshop = planned.workshop(1, Map.of());
        Caller helper = planned.member();
        registrations.register(workshop.id(), Request.own(false, Locale.FRENCH), helper);
        Registration waits =
                done(registrations.register(workshop.id(), request("b", workshop), planned.demo("animatrice")));
        long account = java.util.Objects.requireNonNull(helper.accountId());
        assertThat(departures.one(account, "")).isTrue();
        assertThat(departures.one(account, "")).isFalse();
        assertThat(standing(waits)).isEqualTo(Standing.OFFERED);
    }

    @Test
    void structureHasItsNumberOfSeats() {
        Gathering workshop = planned.workshop(10, Map.of("perStructure", "1"));
        Caller animator = planned.demo("animatrice");
        assertThat(registrations.register(workshop.id(), of("a", "CCAS  d’Essai", workshop), animator))
                .isInstanceOf(Registered.Done.class);
        assertThat(registrations.register(workshop.id(), of("b", "ccas d’essai ", workshop), animator))
                .isInstanceOf(Registered.Flawed.class);
        assertThat(registrations.register(workshop.id(), of("c", "Autre", workshop), animator))
                .isInstanceOf(Registered.Done.class);
    }

    @Test
    void mailsTellDatePlaceAndWayInAndCalendarsUnderstandThem() {
        Gathering workshop = planned.workshop(1, Map.of());
        Caller animator = planned.demo("animatrice");
        Request asked = request("courriel", workshop);
        Registration seated = done(registrations.register(workshop.id(), asked, animator));
        String told = mail(asked.address(), "gathering-seated", "text");
        assertThat(told).contains("Salle des essais", "Sonner deux fois", "10", seated.link());
        assertThat(unfolded(mail(asked.address(), "gathering-seated", "calendar")))
                .contains("METHOD:REQUEST", "UID:" + workshop.uid(), "SEQUENCE:0", "mailto:" + asked.address());
        PlannedGatherings.kept(planned.change(
                workshop.id(),
                Part.WHEN,
                Map.of(
                        "day",
                        workshop.begins().toLocalDate().plusDays(1).toString(),
                        "begin",
                        "14:00",
                        "end",
                        "15:00")));
        overdue(workshop);
        changed.look();
        assertThat(unfolded(mail(asked.address(), "gathering-changed", "calendar")))
                .contains("METHOD:REQUEST", "UID:" + workshop.uid(), "SEQUENCE:1", "T140000");
        gatherings.cancel(workshop.id(), "La salle est prise", false, animator);
        changed.look();
        assertThat(mail(asked.address(), "gathering-cancelled", "text")).contains("La salle est prise");
        assertThat(unfolded(mail(asked.address(), "gathering-cancelled", "calendar")))
                .contains("METHOD:CANCEL", "UID:" + workshop.uid(), "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void reminderIsWrittenOnce() {
        Gathering workshop = planned.workshop(2, Map.of());
        Request asked = request("rappel", workshop);
        Registration seated = done(registrations.register(workshop.id(), asked, planned.demo("animatrice")));
        long before = mails(asked.address());
        transactions.run(() -> {
            entities.createNativeQuery("update events_registrations set registered_at = ? where id = ?")
                    .setParameter(1, Timestamp.from(Instant.now().minusSeconds(86_400L * 30)))
                    .setParameter(2, seated.id())
                    .executeUpdate();
            entities.createNativeQuery(
                            "update events_reminders set due_at = ? where gathering_id = ? and kind = 'WEEK'")
                    .setParameter(1, Timestamp.from(Instant.now().minusSeconds(5)))
                    .setParameter(2, workshop.id())
                    .executeUpdate();
        });
        reminders.look();
        reminders.look();
        assertThat(mails(asked.address())).isEqualTo(before + 1);
        assertThat(mail(asked.address(), "gathering-reminder", "text")).contains("Salle des essais");
    }

    @Test
    void nobodyRegistersForWhatIsCancelledOrNotAnnounced() {
        Gathering workshop = planned.workshop(2, Map.of());
        gatherings.cancel(workshop.id(), "", false, planned.demo("animatrice"));
        assertThat(registrations.register(workshop.id(), Request.own(false, Locale.FRENCH), planned.member()))
                .isInstanceOf(Registered.Closed.class);
    }

    private static Request request(String who, Gathering workshop) {
        return of(who, "", workshop);
    }

    private static Request of(String who, String structure, Gathering workshop) {
        String address =
                who + "-" + workshop.id() + "-" + UUID.randomUUID().toString().substring(0, 8) + "@essai.example";
        return new Request("Personne " + who, address, structure, false, false, "", "", Locale.FRENCH);
    }

    private static Registration done(Registered registered) {
        return ((Registered.Done) registered).registration();
    }

    private Standing standing(Registration registration) {
        return registrations.byLink(registration.link()).orElseThrow().standing();
    }

    private List<Object[]> rows(Gathering gathering) {
        return entities.createQuery(
                        "select r.rank, r.state from Registration r where r.gathering.id = :id order by r.rank",
                        Object[].class)
                .setParameter("id", gathering.id())
                .getResultList();
    }

    private void overdue(Registration registration) {
        past("update events_registrations set until_at = ? where id = ?", registration.id());
    }

    private void overdue(Gathering gathering) {
        past("update events_gatherings set tell_at = ? where id = ?", gathering.id());
    }

    private void past(String update, long id) {
        transactions.run(() -> entities.createNativeQuery(update)
                .setParameter(1, Timestamp.from(Instant.now().minusSeconds(5)))
                .setParameter(2, id)
                .executeUpdate());
    }

    private String mail(String address, String kind, String column) {
        return (String)
                entities.createNativeQuery("select " + column + " from platform_mails where recipient = ? and kind = ?")
                        .setParameter(1, address)
                        .setParameter(2, kind)
                        .getSingleResult();
    }

    private long mails(String address) {
        return ((Number) entities.createNativeQuery("select count(*) from platform_mails where recipient = ?")
                        .setParameter(1, address)
                        .getSingleResult())
                .longValue();
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
