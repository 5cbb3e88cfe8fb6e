package org.entraidants.directory.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Service;
import org.entraidants.directory.Structure;
import org.entraidants.directory.alert.Frequency;
import org.entraidants.directory.alert.SavedQuery;
import org.entraidants.directory.alert.SavedSearches;
import org.entraidants.directory.orientation.Matter;
import org.entraidants.directory.orientation.Orientation.Need;
import org.entraidants.directory.orientation.Orientations;
import org.entraidants.directory.orientation.Urgency;
import org.entraidants.directory.people.Settlement;
import org.entraidants.directory.school.SchoolCalendars;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.persistence.DatabaseReady;
import org.entraidants.platform.web.Console;
import org.jspecify.annotations.Nullable;

/** Fills an empty network with the invented one, and opens its accounts at each start. */
@ApplicationScoped
class Demonstration {
    private static final Duration CONSENTED_SINCE = Duration.ofDays(40);

    private static final Duration ORIENTED_SINCE = Duration.ofHours(20);

    /** Those whom the console and the sign-in page name. */
    private static final List<String> KNOWN =
            List.of("animatrice@demo.example", "aidant@demo.example", "referente@demo.example", "admin@demo.example");

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Network network;

    @Inject
    Settlement settlement;

    @Inject
    Orientations orientations;

    @Inject
    SavedSearches searches;

    @Inject
    SchoolCalendars schools;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** After the search index is open, which is told of what is loaded. */
    @Transactional
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) DatabaseReady ready) {
        if (settings.demo()) {
            if (isFirstInEmptyNetwork()) {
                load(clock.instant());
            }
            open(settings.demoPassword().orElseGet(ReadablePassword::fresh));
        }
    }

    /** Waits for another node that may be loading right now. */
    private boolean isFirstInEmptyNetwork() {
        entities.createNativeQuery("select id from directory_demonstration where id = 1 for update")
                .getSingleResult();
        return accounts.isEmpty()
                && entities.createQuery("select count(s) from Structure s", Long.class)
                                .getSingleResult()
                        == 0;
    }

    private void load(Instant now) {
        var invented = InventedNetwork.at(now);
        Map<String, Account> people = people(now);
        // Referents and verifications name accounts by their numbers alone: these rows must come first.
        entities.flush();
        Map<String, Structure> structures = new HashMap<>();
        for (InventedStructure one : invented.structures()) {
            Structure structure = one.structure();
            entities.persist(structure);
            one.verifiedBy()
                    .ifPresent(by -> entities.persist(structure.verify(by, accountId(people, by), one.verifiedAt())));
            structures.put(one.key(), structure);
            changes.record("structure", structure.id());
        }
        for (InventedStructure one : invented.structures()) {
            one.parentKey().ifPresent(whole -> structures.get(one.key()).belongTo(structures.get(whole)));
        }
        entities.flush();
        schools.invent(InventedHolidays.NAME, InventedHolidays.at(now));
        settle(people, structures, now);
        if (!network.isNamed()) {
            network.rename(invented.name());
        }
        entities.createNativeQuery("update directory_demonstration set loaded_at = ? where id = 1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    private Map<String, Account> people(Instant now) {
        return Stream.concat(
                        InventedPerson.all().stream()
                                .map(person -> new Account(person.address(), person.name(), role(person), true, now)),
                        Stream.of(new Account("admin@demo.example", "Maïté Etcheverry", Role.ADMINISTRATOR, true, now)))
                .map(accounts::create)
                .collect(Collectors.toMap(Account::name, account -> account));
    }

    private static Role role(InventedPerson person) {
        return person.address().startsWith("animatrice@") ? Role.ANIMATOR : Role.MEMBER;
    }

    private static @Nullable Long accountId(Map<String, Account> people, String name) {
        return Optional.ofNullable(people.get(name)).map(Account::id).orElse(null);
    }

    private void settle(Map<String, Account> people, Map<String, Structure> structures, Instant now) {
        for (InventedPerson person : InventedPerson.all()) {
            Account account = people.get(person.name());
            settlement.tell(account, person.profile(), now.minus(CONSENTED_SINCE));
            settlement.settle(account, structures.get(person.structure()), person.referent());
        }
        orientations.settle(
                "HJ7KQ4",
                structures.get("mediatheque-orgelles"),
                new Need(Matter.PROCEDURE, Urgency.THIS_WEEK, "Préfère le matin, vient en bus."),
                people.get("Yanis Benali"),
                now.minus(ORIENTED_SINCE));
        // These write to invented people: a relay must not be asked to find them.
        if (settings.smtpUrl().isEmpty()) {
            settleWhoIsAtTheDoor(people, structures, now);
        }
    }

    private void settleWhoIsAtTheDoor(Map<String, Account> people, Map<String, Structure> structures, Instant now) {
        searches.settle(
                people.get("Yanis Benali"),
                "Aide aux démarches près de Mourenx",
                SavedQuery.of(Map.of(
                        "commune",
                        List.of("Mourenx"),
                        "radius",
                        List.of("20"),
                        "service",
                        List.of(Service.ADMINISTRATIVE_HELP.standard()))),
                Frequency.WEEKLY);
        settlement.invite(
                new MailAddress("odile.capdevielle@demo.example"),
                "Odile Capdevielle",
                structures.get("mediatheque-orgelles"),
                people.get("Camille Larrieu"));
        settlement.ask(
                new MailAddress("lucas.sarthou@demo.example"),
                "Lucas Sarthou",
                structures.get("mediatheque-orgelles"),
                "Je suis en service civique à la médiathèque jusqu’en juin, sur les ateliers du mardi.",
                now);
    }

    private void open(String password) {
        List<Account> opened = accounts.openDemonstration(password);
        if (!opened.isEmpty()) {
            String people = opened.stream()
                    .filter(account -> KNOWN.contains(account.address()))
                    .map(account -> "\n      " + account.address() + " (" + account.name() + ")")
                    .collect(Collectors.joining());
            Console.say("Réseau de démonstration. Mot de passe : " + password + people);
        }
    }
}
