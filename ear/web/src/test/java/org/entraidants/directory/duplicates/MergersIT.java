package org.entraidants.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Service;
import org.entraidants.directory.Sheets;
import org.entraidants.directory.SourceLink;
import org.entraidants.directory.Structure;
import org.entraidants.directory.duplicates.Duplicates.Pair;
import org.entraidants.directory.duplicates.Likeness.Verdict;
import org.entraidants.directory.duplicates.Mergers.Choice;
import org.entraidants.directory.duplicates.Mergers.Undoing;
import org.entraidants.directory.people.As;
import org.entraidants.directory.people.Settlement;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.search.FoundStop;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.directory.search.StopSearch;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** Two sheets made one and two again, each test with a street of its own. */
@InContainer
class MergersIT {
    private static final List<String> TABLES = List.of(
            "directory_source_links",
            "directory_memberships",
            "directory_referents",
            "directory_invitations",
            "directory_sites");
    private static final List<String> OF_SITES =
            List.of("directory_offers", "directory_opening_rules", "directory_stops", "directory_exceptional_periods");

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Duplicates duplicates;

    @Inject
    Mergers mergers;

    @Inject
    Pairs pairs;

    @Inject
    Sheets sheets;

    @Inject
    StopSearch stops;

    @Inject
    Settlement settlement;

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @Inject
    Caller visitor;

    @Inject
    Transactions transactions;

    private final String name = "Atelier " + letters();
    private final String street = "7 rue " + letters();
    private Caller animator;

    @Test
    void allGoesAlongAndComesBackExactly() {
        Structure kept = structure(name);
        Structure gone = structure(name + " du port");
        furnish(kept, gone);
        List<String> before = rows(kept, gone);
        long id = merged(kept, gone).id();
        assertThat(rows(kept)).hasSizeGreaterThan(rows(gone).size());
        assertThat(sheets.find(gone.slug(), visitor)).isEmpty();
        assertThat(sheets.movedTo(gone.slug())).contains(kept.slug());
        var sheet = sheets.find(kept.slug(), visitor).orElseThrow();
        assertThat(sheet.main().offers()).extracting(offer -> offer.service()).contains(Service.SAFE_USE);
        assertThat(sheet.main().stops()).extracting(stop -> stop.place()).contains("Place de la Halle");
        assertThat(sheet.branches()).extracting(branch -> branch.name()).containsExactly(name + " annexe");
        assertThat(sheet.main().site().phone()).isEqualTo("+33298000009");
        assertThat(mergers.undo(id, animator())).isEqualTo(Undoing.DONE);
        assertThat(rows(kept, gone)).isEqualTo(before);
        assertThat(mergers.find(id, animator()).orElseThrow().remains()).isEmpty();
        assertThat(mergers.undo(id, animator())).isEqualTo(Undoing.ALREADY);
    }

    @Test
    void stopsOfAHiddenSheetAreFoundNoMore() throws InterruptedException {
        Structure kept = structure(name);
        Structure gone = structure(name + " du port");
        Stream.of(kept, gone)
                .forEach(each -> change(
                        each,
                        one -> one.mainSite()
                                .addStop(street, "Brest", LocalTime.of(9, 0), LocalTime.of(11, 0))
                                .everyWeekOn(DayOfWeek.MONDAY)));
        merged(kept, gone);
        Await.until("its stop is known", () -> !stopsOnMonday().isEmpty());
        assertThat(stopsOnMonday()).containsExactly(kept.slug());
    }

    private List<String> stopsOnMonday() {
        Map<String, List<String>> monday = Map.of("open", List.of("2030-01-07T10:00"));
        return stops.find(SearchParameters.read(monday, Instant.now())).stream()
                .filter(stop -> stop.place().equals(street))
                .map(FoundStop::slug)
                .toList();
    }

    @Test
    void whatWasChangedSinceStaysAndIsTold() {
        Structure kept = structure(name);
        Structure gone = structure(name + " du port");
        change(gone, one -> one.correct(Detail.PHONE, "+33298000009"));
        change(gone, one -> one.correct(Detail.SUMMARY, "Au port."));
        long id = merged(kept, gone).id();
        change(kept, one -> one.correct(Detail.PHONE, "+33298000010"));
        assertThat(mergers.undo(id, animator())).isEqualTo(Undoing.DONE);
        var sheet = sheets.find(kept.slug(), visitor).orElseThrow();
        assertThat(sheet.main().site().phone()).isEqualTo("+33298000010");
        assertThat(sheet.structure().summary()).isNull();
        assertThat(mergers.find(id, animator()).orElseThrow().remains()).containsExactly("PHONE");
    }

    @Test
    void twoAnimatorsAtOnceMakeOneMerger() throws Exception {
        Structure kept = structure(name);
        Structure gone = structure(name + " du port");
        Caller first = animator();
        Caller second = animator();
        List<Future<Optional<Merger>>> both = Stream.of(
                        List.of(kept, gone, first), List.of(gone, kept, second), List.of(kept, gone, first))
                .map(deed -> threads.submit(() ->
                        mergers.merge(((Structure) deed.get(0)).id(), ((Structure) deed.get(1)).id(), Map.of(), (Caller)
                                deed.get(2))))
                .toList();
        var numbers = new ArrayList<Long>();
        for (Future<Optional<Merger>> one : both) {
            numbers.add(one.get().orElseThrow().id());
        }
        assertThat(numbers.stream().distinct()).hasSize(1);
        assertThat(mergersOf(kept, gone)).isEqualTo(1);
    }

    @Test
    void whatIsHiddenTakesPartInNothingMore() {
        Structure kept = structure(name);
        Structure gone = structure(name + " du port");
        Structure third = structure(name + " du phare");
        merged(kept, gone);
        assertThat(mergers.merge(third.id(), gone.id(), Map.of(), animator())).isEmpty();
        long second = merged(third, kept).id();
        assertThat(sheets.movedTo(kept.slug())).contains(third.slug());
        long first = mergersOf(kept);
        assertThat(mergers.undo(first, animator())).isEqualTo(Undoing.BURIED);
        assertThat(mergers.undo(second, animator())).isEqualTo(Undoing.DONE);
        assertThat(mergers.undo(first, animator())).isEqualTo(Undoing.DONE);
    }

    @Test
    void choiceIsKept() {
        Structure kept = structure(name);
        Structure gone = structure(name + " du port");
        mergers.merge(kept.id(), gone.id(), Map.of(Part.NAME, Choice.GONE), animator());
        assertThat(entities.find(Structure.class, kept.id()).name()).isEqualTo(name + " du port");
    }

    @Test
    void refusedPairComesBackOnlyWhenASheetHasBecomeAnotherOne() {
        Structure one = structure(name);
        Structure two = structure(name);
        pairs.search(two.id());
        long pair = pairOf(one, two);
        assertThat(duplicates.refuse(pair, animator())).isTrue();
        assertThat(duplicates.refuse(pair, animator())).isFalse();
        change(two, sheet -> sheet.correct(Detail.PHONE, "+33298000001"));
        pairs.search(two.id());
        assertThat(isOpen(pair)).isFalse();
        String other = "Fabrique " + letters();
        change(one, sheet -> sheet.correct(Detail.NAME, other));
        change(two, sheet -> sheet.correct(Detail.NAME, other));
        pairs.search(two.id());
        assertThat(isOpen(pair)).isTrue();
    }

    @Test
    void parentsAreNeverACircle() {
        Structure one = structure(name);
        Structure two = structure(name);
        pairs.search(two.id());
        change(one, sheet -> sheet.belongTo(entities.find(Structure.class, two.id())));
        assertThat(duplicates.relate(pairOf(one, two), one.id(), animator())).isTrue();
        transactions.run(() -> {
            assertThat(entities.find(Structure.class, two.id()).parent().id()).isEqualTo(one.id());
            assertThat(entities.find(Structure.class, one.id()).parent()).isNull();
        });
    }

    @Test
    void likelyOnesAreShownToWhoeverListsOne() {
        Structure known = structure(name);
        assertThat(duplicates.likely(name.toUpperCase(java.util.Locale.ROOT), street, "29200", "Brest"))
                .extracting(Duplicates.Likely::slug)
                .contains(known.slug());
        assertThat(duplicates.likely("Fabrique " + letters(), "1 quai " + letters(), "64000", "Pau"))
                .isEmpty();
    }

    @Test
    void onlyAnimatorsDecide() {
        Structure one = structure(name);
        Structure two = structure(name);
        Caller member = As.of(account(Role.MEMBER));
        assertThatThrownBy(() -> mergers.merge(one.id(), two.id(), Map.of(), member))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> mergers.undo(1, member)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> duplicates.refuse(1, member)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> duplicates.relateBoth(1, "x", member)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> duplicates.open(Verdict.SAME, 101, 0, 1, visitor))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void pagesNeedFewStatements() {
        Structure one = structure(name);
        Structure two = structure(name);
        pairs.search(two.id());
        var caller = Visitor.at("http://localhost:" + settings.port()).signedInAs("animatrice@demo.example");
        assertThat(StatementCount.of(
                        entities,
                        () -> assertThat(caller.get("/admin/doublons").body()).contains("Comparer")))
                .hasSizeBetween(1, 9);
        long pair = pairOf(one, two);
        assertThat(StatementCount.of(
                        entities,
                        () -> assertThat(caller.get("/admin/doublons/" + pair).body())
                                .contains(name)))
                .hasSizeBetween(1, 14);
    }

    @Test
    void everyKeyToAStructureIsThoughtOf() {
        @SuppressWarnings("unchecked")
        List<Object[]> keys = entities.createNativeQuery("""
                        select lower(k.table_name), lower(k.column_name)
                        from information_schema.key_column_usage k
                        join information_schema.referential_constraints c on c.constraint_name = k.constraint_name
                        join information_schema.table_constraints t on t.constraint_name = c.unique_constraint_name
                        where lower(t.table_name) = 'directory_structures'
                        """).getResultList();
        assertThat(keys).hasSizeGreaterThan(9);
        var known = Stream.concat(
                        Reference.MOVING.stream().map(one -> one.table() + "." + one.column()),
                        Reference.STAYING.stream())
                .collect(Collectors.toSet());
        assertThat(keys)
                .extracting(key -> key[0] + "." + key[1])
                .as("decide in Reference whether it goes along when two sheets are made one")
                .allSatisfy(key -> assertThat(known).contains(key));
    }

    /** The kept one with an offer and a team; the other with all that can go along. */
    private void furnish(Structure kept, Structure gone) {
        Account inBoth = account(Role.MEMBER);
        Account inOne = account(Role.MEMBER);
        transactions.run(() -> {
            Structure first = entities.find(Structure.class, kept.id());
            Structure second = entities.find(Structure.class, gone.id());
            first.mainSite().addOffer(Service.ADMINISTRATIVE_HELP);
            second.mainSite().addOffer(Service.ADMINISTRATIVE_HELP);
            second.mainSite().addOffer(Service.SAFE_USE);
            second.mainSite()
                    .addStop("Place de la Halle", "Brest", LocalTime.of(9, 0), LocalTime.of(11, 0))
                    .everyWeekOn(DayOfWeek.MONDAY);
            second.correct(Detail.PHONE, "+33298000009");
            second.correct(Detail.HOURS, "Mo-Fr 09:00-12:00");
            second.addReferent("Odile Essai");
            var link = new SourceLink(second, "essai", letters());
            link.hasSaid("x", List.of("a", "b"), null, Instant.now().truncatedTo(ChronoUnit.MICROS));
            entities.persist(link);
            settlement.settle(inBoth, first, false);
            settlement.settle(inBoth, second, true);
            settlement.settle(inOne, second, false);
        });
        Structure branch = structure(name + " annexe");
        change(branch, one -> one.belongTo(entities.find(Structure.class, gone.id())));
    }

    /** All rows of these structures as they stand, without what only counts writings. */
    private List<String> rows(Structure... structures) {
        var rows = new ArrayList<String>();
        String ids = Stream.of(structures).map(one -> Long.toString(one.id())).collect(Collectors.joining(", "));
        transactions.run(() -> {
            Connection connection = entities.unwrap(Connection.class);
            String sites = "(select id from directory_sites where structure_id in (" + ids + "))";
            read(connection, "directory_structures where id in (" + ids + ") or parent_id in (" + ids + ")", rows);
            TABLES.forEach(table -> read(connection, table + " where structure_id in (" + ids + ")", rows));
            OF_SITES.forEach(table -> read(connection, table + " where site_id in " + sites, rows));
        });
        return rows;
    }

    private static void read(Connection connection, String what, List<String> rows) {
        boolean hours = what.contains("opening_rules");
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + what + " order by id")) {
            var columns = found.getMetaData();
            while (found.next()) {
                var row = new StringBuilder(what.substring(0, what.indexOf(" ")));
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String column = columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT);
                    // Hours that come back are written anew.
                    if (!column.equals("version") && !(hours && column.equals("id"))) {
                        row.append(' ').append(column).append('=').append(found.getString(i));
                    }
                }
                rows.add(row.toString());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Merger merged(Structure kept, Structure gone) {
        return mergers.merge(kept.id(), gone.id(), Map.of(), animator()).orElseThrow();
    }

    private long mergersOf(Structure kept, Structure gone) {
        return entities.createQuery("select count(m) from Merger m where m.kept.id in :both", Long.class)
                .setParameter("both", List.of(kept.id(), gone.id()))
                .getSingleResult();
    }

    private long mergersOf(Structure kept) {
        return entities.createQuery("select m.id from Merger m where m.kept.id = :kept", Long.class)
                .setParameter("kept", kept.id())
                .getSingleResult();
    }

    private long pairOf(Structure one, Structure two) {
        return entities.createQuery(
                        "select d.id from Duplicate d where d.one.id = :one and d.two.id = :two", Long.class)
                .setParameter("one", Math.min(one.id(), two.id()))
                .setParameter("two", Math.max(one.id(), two.id()))
                .getSingleResult();
    }

    private boolean isOpen(long pair) {
        return duplicates
                .find(pair, animator())
                .map(Pair::duplicate)
                .orElseThrow()
                .isOpen();
    }

    private void change(Structure structure, Consumer<Structure> deed) {
        transactions.run(() -> deed.accept(entities.find(Structure.class, structure.id())));
    }

    private Structure structure(String called) {
        var made = new AtomicReference<Structure>();
        transactions.run(() -> {
            var one = new Structure(
                    "essai-" + UUID.randomUUID(),
                    called,
                    Country.FR,
                    Instant.now().truncatedTo(ChronoUnit.MICROS));
            one.addSite();
            one.correct(Detail.ADDRESS, street);
            one.correct(Detail.POSTCODE, "29200");
            one.correct(Detail.COMMUNE, "Brest");
            one.mainSite().settle(Country.FR);
            entities.persist(one);
            made.set(one);
        });
        return made.get();
    }

    private Caller animator() {
        if (animator == null) {
            animator = As.of(account(Role.ANIMATOR));
        }
        return animator;
    }

    private Account account(Role role) {
        return accounts.create(
                new Account(letters() + "@essai.example", "Ada " + letters(), role, false, Instant.now()));
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(letter -> String.valueOf((char) ('a' + letter % 26)))
                .limit(12)
                .collect(Collectors.joining());
    }
}
