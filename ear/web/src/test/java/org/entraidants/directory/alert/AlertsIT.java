package org.entraidants.directory.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Structure;
import org.entraidants.directory.alert.SavedSearches.Outcome;
import org.entraidants.directory.people.As;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.mail.Mail;
import org.junit.jupiter.api.Test;

/** Kept searches and their mails, each test with people and places of its own. */
@InContainer
class AlertsIT {
    private static final Pattern STOP = Pattern.compile("/recherches/arreter/([\\w-]{43})");
    private static final String NUMBER = "2 55 08 14 168 025 38";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    @Inject
    SavedSearches searches;

    @Inject
    Alerts alerts;

    @Inject
    StructureSearch search;

    @Inject
    Changes changes;

    @Inject
    Transactions transactions;

    @Inject
    Caller visitor;

    private final String address = UUID.randomUUID() + "@reseau.example";
    private final String word =
            "essai" + UUID.randomUUID().toString().replaceAll("\\W", "").substring(0, 12);

    @Test
    void newPlacesAreToldOnceAndNothingNewIsNoMail() throws Exception {
        Caller ada = person(address);
        place("Avant");
        assertThat(keep(ada, Frequency.DAILY)).isEqualTo(Outcome.KEPT);
        tell();
        assertThat(mails(address)).isEmpty();
        place("Premier");
        place("Second");
        tell();
        tell();
        assertThat(mails(address)).hasSize(1);
        String letter = mails(address).get(0).text().orElseThrow();
        assertThat(letter).contains("Premier " + word, "Second " + word, "/annuaire/", "35000 Rennes");
        assertThat(letter).doesNotContain("Avant " + word);
        assertThat(mails(address).get(0).subject())
                .startsWith("2 nouveaux lieux")
                .contains("Autour de Rennes");
        assertThat(searches.own(ada))
                .singleElement()
                .satisfies(row -> assertThat(row.toldAt()).isNotNull());
    }

    @Test
    void placeThatBeginsToMatchIsNewAndOneThatComesBackIsNot() throws Exception {
        Caller ada = person(address);
        Structure structure = place("Autre nom", "");
        keep(ada, Frequency.DAILY);
        rename(structure, "Le " + word);
        awaitFound(1);
        tell();
        assertThat(mails(address)).hasSize(1);
        rename(structure, "Plus rien");
        awaitFound(0);
        tell();
        rename(structure, "Encore " + word);
        awaitFound(1);
        tell();
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void manyAtOnceSendOneMail() throws Exception {
        Caller ada = person(address);
        keep(ada, Frequency.WEEKLY);
        place("Premier");
        makeDue();
        var start = new CountDownLatch(1);
        List<Future<Boolean>> nodes = IntStream.range(0, 6)
                .mapToObj(node -> threads.submit(() -> {
                    start.await();
                    return alerts.look();
                }))
                .toList();
        start.countDown();
        for (Future<Boolean> node : nodes) {
            node.get();
        }
        tellAll();
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void whatADyingNodeHeldIsToldByAnother() throws Exception {
        Caller ada = person(address);
        keep(ada, Frequency.DAILY);
        place("Premier");
        makeDue();
        var held = new CountDownLatch(1);
        var dead = new CountDownLatch(1);
        Future<?> dying = threads.submit(() -> transactions.run(() -> {
            entities.createNativeQuery("select id from directory_saved_searches where name = ? for update")
                    .setParameter(1, name())
                    .getResultList();
            held.countDown();
            try {
                dead.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("Dead before its commit.");
        }));
        held.await();
        tellAll();
        assertThat(mails(address)).isEmpty();
        dead.countDown();
        assertThatThrownBy(dying::get).isNotNull();
        tellAll();
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void linkStopsTheMailsAndLookingStopsNothing() throws Exception {
        Caller ada = person(address);
        keep(ada, Frequency.DAILY);
        place("Premier");
        tell();
        var link = STOP.matcher(mails(address).get(0).text().orElseThrow());
        assertThat(link.find()).isTrue();
        var token = new Token(link.group(1));
        assertThat(searches.stoppable(token)).contains(name());
        assertThat(searches.stoppable(token)).contains(name());
        assertThat(searches.stoppable(Token.fresh())).isEmpty();
        assertThat(searches.stop(Token.fresh())).isFalse();
        assertThat(searches.stop(token)).isTrue();
        assertThat(searches.stop(token)).isFalse();
        assertThat(searches.own(ada))
                .singleElement()
                .satisfies(row -> assertThat(row.frequency()).isEqualTo(Frequency.NONE));
        place("Second");
        tellAll();
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void sameSearchTwiceIsOne() throws Exception {
        Caller ada = person(address);
        var start = new CountDownLatch(1);
        List<Future<Outcome>> clicks = IntStream.range(0, 4)
                .mapToObj(click -> threads.submit(() -> {
                    start.await();
                    return keep(ada, Frequency.DAILY);
                }))
                .toList();
        start.countDown();
        int kept = 0;
        for (Future<Outcome> click : clicks) {
            kept += click.get() == Outcome.KEPT ? 1 : 0;
        }
        assertThat(kept).isEqualTo(1);
        assertThat(searches.own(ada)).hasSize(1);
        assertThat(keep(ada, Frequency.NONE)).isEqualTo(Outcome.KNOWN);
        assertThat(searches.own(ada))
                .singleElement()
                .satisfies(row -> assertThat(row.frequency()).isEqualTo(Frequency.NONE));
    }

    @Test
    void everybodySeesAndChangesTheirOwnOnly() throws Exception {
        Caller ada = person(address);
        keep(ada, Frequency.DAILY);
        long id = searches.own(ada).get(0).id();
        Caller bob = person(UUID.randomUUID() + "@reseau.example");
        assertThat(searches.own(bob)).isEmpty();
        assertThat(searches.change(id, "À moi", Frequency.NONE, bob)).isEqualTo(Outcome.GONE);
        assertThat(searches.forget(id, bob)).isFalse();
        assertThat(searches.change(id, "Bien", Frequency.NONE, ada)).isEqualTo(Outcome.KEPT);
        assertThat(searches.own(ada).get(0).name()).isEqualTo("Bien");
        assertThat(searches.forget(id, ada)).isTrue();
        assertThat(searches.own(ada)).isEmpty();
        assertThatThrownBy(() -> searches.own(visitor)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whatCannotBeKeptIsToldApart() throws Exception {
        Caller ada = person(address);
        assertThat(searches.keep(Map.of(), " ", Frequency.DAILY, Locale.FRENCH, ada))
                .isEqualTo(Outcome.NAMELESS);
        assertThat(searches.keep(Map.of(), "x".repeat(121), Frequency.DAILY, Locale.FRENCH, ada))
                .isEqualTo(Outcome.TOO_LONG);
        assertThat(searches.keep(Map.of(), "Mme " + NUMBER, Frequency.DAILY, Locale.FRENCH, ada))
                .isEqualTo(Outcome.PERSONAL_DATA);
        assertThat(searches.keep(Map.of("q", List.of(NUMBER)), "Pau", Frequency.DAILY, Locale.FRENCH, ada))
                .isEqualTo(Outcome.PERSONAL_DATA);
        for (int i = 0; i < SavedSearches.MOST; i++) {
            searches.keep(Map.of("q", List.of("x" + i)), "x", Frequency.NONE, Locale.FRENCH, ada);
        }
        assertThat(keep(ada, Frequency.DAILY)).isEqualTo(Outcome.TOO_MANY);
        assertThat(searches.own(ada)).hasSize(SavedSearches.MOST);
    }

    private String name() {
        return "Autour de Rennes " + word;
    }

    private Outcome keep(Caller caller, Frequency frequency) {
        return searches.keep(asked(), name(), frequency, Locale.FRENCH, caller);
    }

    private Map<String, List<String>> asked() {
        return Map.of("q", List.of(word), "commune", List.of("Rennes"));
    }

    private Caller person(String of) throws Exception {
        var account = new Account(of, "Ada Essai", Role.MEMBER, false, Instant.now());
        transactions.run(() -> entities.persist(account));
        return As.of(account);
    }

    private Structure place(String name) throws Exception {
        int before = search.ids(criteria()).size();
        Structure structure = place(name + " " + word, word);
        awaitFound(before + 1);
        return structure;
    }

    private Structure place(String name, String summary) {
        var structure = new Structure("essai-" + UUID.randomUUID(), name, Country.FR, Instant.now());
        structure.addSite();
        Map.of(
                        Detail.ADDRESS, "1 rue de l’Essai",
                        Detail.POSTCODE, "35000",
                        Detail.COMMUNE, "Rennes",
                        Detail.SUMMARY, summary)
                .forEach(structure::correct);
        structure.mainSite().settle(Country.FR);
        transactions.run(() -> {
            entities.persist(structure);
            changes.record(Structure.KIND, structure.id());
        });
        return structure;
    }

    private void rename(Structure structure, String name) {
        transactions.run(() -> {
            entities.find(Structure.class, structure.id()).correct(Detail.NAME, name);
            changes.record(Structure.KIND, structure.id());
        });
    }

    private org.entraidants.directory.search.Criteria criteria() {
        return SearchParameters.read(asked(), Instant.now());
    }

    private void awaitFound(int count) throws Exception {
        Await.until(count + " found", () -> search.ids(criteria()).size() == count);
    }

    private void tell() {
        makeDue();
        tellAll();
    }

    private void makeDue() {
        transactions.run(() -> entities.createNativeQuery(
                        "update directory_saved_searches set due_at = ? where name = ? and due_at is not null")
                .setParameter(1, Timestamp.from(Instant.now().minusSeconds(60)))
                .setParameter(2, name())
                .executeUpdate());
    }

    private void tellAll() {
        while (alerts.look()) {
            // until nobody waits
        }
    }

    private List<Mail> mails(String to) {
        return entities.createQuery("select m from Mail m where m.recipient = :to order by m.id", Mail.class)
                .setParameter("to", to)
                .getResultList();
    }
}
