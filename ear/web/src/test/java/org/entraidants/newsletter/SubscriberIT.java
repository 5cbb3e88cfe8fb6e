package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entraidants.directory.people.As;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.audience.Audiences;
import org.entraidants.newsletter.audience.Segment;
import org.entraidants.newsletter.audience.Segments;
import org.entraidants.newsletter.subscriber.LinkKey;
import org.entraidants.newsletter.subscriber.Subscriber;
import org.entraidants.newsletter.subscriber.SubscriberImports;
import org.entraidants.newsletter.subscriber.Subscribers;
import org.entraidants.newsletter.subscriber.Suppression;
import org.entraidants.newsletter.subscriber.Suppressions;
import org.entraidants.newsletter.subscriber.Topic;
import org.entraidants.newsletter.subscriber.Topics;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.mail.MailAddress;
import org.junit.jupiter.api.Test;

@InContainer
class SubscriberIT {
    private static final Audience SUBSCRIBERS =
            new Audience(true, false, Audience.Role.ALL, List.of(), List.of(), List.of());

    @Inject
    Subscribers subscribers;

    @Inject
    Suppressions suppressions;

    @Inject
    SubscriberImports imports;

    @Inject
    Audiences audiences;

    @Inject
    Segments segments;

    @Inject
    Topics topics;

    @Inject
    LinkKey key;

    @Inject
    Accounts accounts;

    @Inject
    Transactions transactions;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    private final MailAddress address =
            MailAddress.parse(UUID.randomUUID() + "@abonne.example").orElseThrow();

    @Test
    void onlyTheOwnerOfTheAddressSaysYes() {
        ask();
        assertThat(state()).isEqualTo(Subscriber.State.PENDING);
        assertThat(confirmations()).isEqualTo(1);
        ask();
        assertThat(confirmations()).as("a second mail within ten minutes").isEqualTo(1);
        assertThat(subscribers.agree(token(), "oui")).isTrue();
        assertThat(state()).isEqualTo(Subscriber.State.ACTIVE);
        ask();
        assertThat(confirmations()).as("a mail to who has it already").isEqualTo(1);
        assertThat(subscribers.of("x".repeat(32))).isEmpty();
        assertThat(subscribers.agree("x".repeat(32), "oui")).isFalse();
    }

    @Test
    void pauseAndLeavingExcludeAndCanBeTakenBack() {
        ask();
        subscribers.agree(token(), "oui");
        long before = audiences.count(SUBSCRIBERS).toSend();
        subscribers.pause(token(), 3);
        assertThat(audiences.count(SUBSCRIBERS).toSend()).isEqualTo(before - 1);
        assertThat(audiences.count(SUBSCRIBERS).excluded()).containsKey("PAUSED");
        subscribers.pause(token(), 0);
        assertThat(audiences.count(SUBSCRIBERS).toSend()).isEqualTo(before);
        subscribers.leave(token());
        assertThat(audiences.count(SUBSCRIBERS).toSend()).isEqualTo(before - 1);
        subscribers.agree(token(), "oui, encore");
        assertThat(audiences.count(SUBSCRIBERS).toSend()).isEqualTo(before);
    }

    @Test
    void suppressedAddressGetsNothingUntilItIsLifted() {
        ask();
        subscribers.agree(token(), "oui");
        long before = audiences.count(SUBSCRIBERS).toSend();
        suppressions.stop(address, Suppression.Reason.BOUNCE, "550 5.1.1 unknown", Suppression.Source.MAILBOX);
        suppressions.stop(address, Suppression.Reason.COMPLAINT, "spam", Suppression.Source.RELAY);
        assertThat(audiences.count(SUBSCRIBERS).toSend()).isEqualTo(before - 1);
        Suppression held =
                suppressions.newest("", List.of(Suppression.Reason.values()), Long.MAX_VALUE, 50, animator()).stream()
                        .filter(one -> one.address().equals(address.value()))
                        .findFirst()
                        .orElseThrow();
        assertThat(held.reason()).isEqualTo(Suppression.Reason.BOUNCE);
        assertThat(suppressions.lift(held.id(), animator())).isTrue();
        assertThat(suppressions.lift(held.id(), animator())).isFalse();
        assertThat(audiences.count(SUBSCRIBERS).toSend()).isEqualTo(before);
    }

    @Test
    void sameListTwiceChangesNothingAndWhoLeftStaysAway() {
        ask();
        subscribers.agree(token(), "oui");
        subscribers.leave(token());
        String fresh = UUID.randomUUID() + "@liste.example";
        String list = "email;nom\n" + address.value() + ";Ancien\n" + fresh + ";\"Nouveau, Léa\"\nrien du tout\n";
        SubscriberImports.Report look = imports.take(list, "essai", Locale.FRENCH, false, animator());
        assertThat(look.fresh()).isEqualTo(1);
        assertThat(look.left()).isEqualTo(1);
        assertThat(look.refused()).containsExactly("rien du tout");
        assertThat(imports.take(list, "essai", Locale.FRENCH, true, animator()).fresh())
                .isEqualTo(1);
        SubscriberImports.Report again = imports.take(list, "essai", Locale.FRENCH, true, animator());
        assertThat(again.fresh()).isZero();
        assertThat(again.known()).isEqualTo(1);
        assertThat(state()).isEqualTo(Subscriber.State.LEFT);
    }

    @Test
    void membersAreChosenByTheirStructure() {
        Audience all = new Audience(false, true, Audience.Role.ALL, List.of(), List.of(), List.of());
        Audience referents = new Audience(false, true, Audience.Role.REFERENTS, List.of(), List.of(), List.of());
        Audience here = new Audience(false, true, Audience.Role.ALL, List.of("64"), List.of("BIB"), List.of());
        Audience nowhere = new Audience(false, true, Audience.Role.ALL, List.of("99"), List.of(), List.of());
        long everybody = audiences.count(all).toSend();
        assertThat(audiences.count(referents).toSend()).isPositive().isLessThan(everybody);
        assertThat(audiences.count(here).toSend()).isPositive().isLessThan(everybody);
        assertThat(audiences.count(nowhere).candidates()).isZero();
    }

    @Test
    void listThatWasTakenOffAndTheLetterOfTheMonthExclude() {
        ask();
        subscribers.agree(token(), "oui");
        topics.add("Formations " + address.value(), "Pour apprendre", animator());
        long list = topics.all(animator()).stream()
                .filter(topic -> topic.name().endsWith(address.value()))
                .findFirst()
                .orElseThrow()
                .id();
        var toTheList = new Audience(true, false, Audience.Role.ALL, List.of(), List.of(), List.of(), list);
        long before = audiences.count(toTheList).toSend();
        assertThat(before).isEqualTo(audiences.count(SUBSCRIBERS).toSend());
        topics.choose(token(), List.of(), Subscriber.Frequency.MONTHLY);
        topics.choose(token(), List.of(), Subscriber.Frequency.MONTHLY);
        assertThat(audiences.count(toTheList).toSend()).isEqualTo(before - 1);
        assertThat(audiences.count(toTheList).excluded()).containsEntry("LIST", 1L);
        assertThat(audiences.count(SUBSCRIBERS).excluded()).doesNotContainKeys("LIST");
        topics.choose(token(), List.of(list), Subscriber.Frequency.MONTHLY);
        assertThat(audiences.count(toTheList).toSend()).isEqualTo(before);
        topics.close(list, true, animator());
        assertThat(topics.open()).extracting(Topic::id).doesNotContain(list);
    }

    @Test
    void audienceIsKeptUnderItsNameUntilItIsForgotten() {
        String name = "Référents " + address.value();
        var referents = new Audience(false, true, Audience.Role.REFERENTS, List.of("64"), List.of(), List.of());
        segments.keep(name, SUBSCRIBERS, animator());
        segments.keep(" " + name + " ", referents, animator());
        List<Segment> kept = segments.all(animator()).stream()
                .filter(one -> one.name().equals(name))
                .toList();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).audience()).isEqualTo(referents);
        assertThat(segments.forget(kept.get(0).id(), animator())).isTrue();
        assertThat(segments.forget(kept.get(0).id(), animator())).isFalse();
    }

    private void ask() {
        subscribers.ask(address, "Zoé Dupont", Locale.FRENCH, Subscriber.Origin.FORM);
    }

    private Subscriber.State state() {
        entities.clear();
        return entities.createQuery("select s.state from Subscriber s where s.address = :a", Subscriber.State.class)
                .setParameter("a", address.value())
                .getSingleResult();
    }

    private String token() {
        long id = entities.createQuery("select s.id from Subscriber s where s.address = :a", Long.class)
                .setParameter("a", address.value())
                .getSingleResult();
        return key.links().token(id);
    }

    private long confirmations() {
        return ((Number) entities.createNativeQuery("select count(*) from platform_mails where recipient = ?")
                        .setParameter(1, address.value())
                        .getSingleResult())
                .longValue();
    }

    private Caller animator() {
        return As.of(accounts.byAddress("animatrice@demo.example").orElseThrow());
    }
}
