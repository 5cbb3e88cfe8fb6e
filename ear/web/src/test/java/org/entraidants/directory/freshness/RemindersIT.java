package org.entraidants.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.entraidants.directory.Directory;
import org.entraidants.directory.Structure;
import org.entraidants.directory.freshness.Campaigns.Outcome;
import org.entraidants.directory.freshness.ConfirmationLinks.State;
import org.entraidants.directory.people.As;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.mail.Mail;
import org.entraidants.platform.web.Dates;
import org.junit.jupiter.api.Test;

/** Asking and answering, each test in a department of its own. */
@InContainer
class RemindersIT {
    private static final Pattern LINK = Pattern.compile("/confirmer/([\\w-]{43})");
    private static final String NUMBER = "2 55 08 14 168 025 38";

    private static final Map<String, String> TOWNS = Map.ofEntries(
            Map.entry("70", "Vesoul"),
            Map.entry("48", "Mende"),
            Map.entry("23", "Guéret"),
            Map.entry("15", "Aurillac"),
            Map.entry("09", "Foix"),
            Map.entry("04", "Digne-les-Bains"),
            Map.entry("05", "Gap"),
            Map.entry("55", "Bar-le-Duc"),
            Map.entry("52", "Chaumont"),
            Map.entry("08", "Charleville-Mézières"),
            Map.entry("36", "Châteauroux"),
            Map.entry("89", "Auxerre"),
            Map.entry("82", "Montauban"));

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Campaigns campaigns;

    @Inject
    SheetOverview overview;

    @Inject
    SheetCare care;

    @Inject
    ConfirmationLinks links;

    @Inject
    RuleBook book;

    @Inject
    Sweep sweep;

    @Inject
    Directory directory;

    @Inject
    SheetMaker maker;

    @Inject
    Transactions transactions;

    @Inject
    Caller visitor;

    private final String box = UUID.randomUUID() + "@reseau.example";
    private final String address = UUID.randomUUID() + "@reseau.example";

    @Test
    void personGetsOneMailWithALinkForEachSheet() throws Exception {
        maker.openTheNight();
        Account ada = maker.person(address, "Ada Essai", Role.MEMBER);
        List<Structure> own = List.of(sheet("70", ""), sheet("70", ""), sheet("70", box));
        own.forEach(structure -> maker.entrust(ada, structure));
        sheet("70", box);
        sheet("70", "");
        Caller animator = animator();
        var selection = new Selection("70", false);
        CampaignPlan plan = campaigns.preview(selection, animator);
        assertThat(List.of(plan.sheets(), plan.mails(), plan.people(), plan.mailboxes()))
                .containsExactly(4, 2, 1, 1);
        assertThat(count(SheetState.TO_DO, "70", animator)).isEqualTo(4);
        assertThat(count(SheetState.NOBODY, "70", animator)).isEqualTo(1);
        assertThat(campaigns.start(selection, plan.after(), animator)).isEqualTo(Outcome.STARTED);
        awaitMails(address, 1);
        awaitMails(box, 1);
        String letter = mails(address).get(0).text().orElseThrow();
        assertThat(letter)
                .contains("Bonjour Ada Essai", "3 fiches", "lundi – vendredi", "1 rue de l’Essai")
                .contains(own.stream().map(Structure::name).toList());
        assertThat(tokens(letter)).hasSize(3).doesNotHaveDuplicates();
        assertThat(count(SheetState.REMINDED, "70", animator)).isEqualTo(4);
        assertThat(campaigns.start(selection, plan.after(), animator)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(campaigns.start(
                        selection, campaigns.preview(selection, animator).after(), animator))
                .isEqualTo(Outcome.NOTHING);
        CampaignTally tally = campaigns.newest(1, animator).get(0);
        assertThat(List.of(tally.asked(), tally.confirmed(), tally.silent(), tally.waiting()))
                .containsExactly(4L, 0L, 0L, 0L);
    }

    @Test
    void linkConfirmsOnceAndLookingChangesNothing() throws Exception {
        Structure structure = asked("48", address, "");
        Token link = link(address);
        assertThat(look(link)).isEqualTo(State.GOOD);
        assertThat(look(link)).isEqualTo(State.GOOD);
        assertThat(found(structure).verifiedAt()).isNull();
        assertThat(links.confirm(link, "Un autre nom")).isEqualTo(ConfirmationLinks.Outcome.CONFIRMED);
        assertThat(found(structure).verifiedBy()).isEqualTo("Ada Essai");
        assertThat(look(link)).isEqualTo(State.CONFIRMED);
        assertThat(links.confirm(link, "")).isEqualTo(ConfirmationLinks.Outcome.OVER);
        assertThat(verifications(structure)).isEqualTo(1);
        assertThat(count(SheetState.UP_TO_DATE, "48", animator())).isPositive();
    }

    @Test
    void linkHoldsAsLongAsThePersonAnswersForTheStructure() throws Exception {
        Structure structure = asked("23", address, "");
        Token link = link(address);
        transactions.run(() -> entities.createNativeQuery(
                        "update directory_memberships set referent = false where structure_id = ?")
                .setParameter(1, structure.id())
                .executeUpdate());
        assertThat(look(link)).isEqualTo(State.LEFT);
        assertThat(links.confirm(link, "Ada")).isEqualTo(ConfirmationLinks.Outcome.OVER);
        assertThat(found(structure).verifiedAt()).isNull();
    }

    @Test
    void linkExpiresAndForgedOnesOpenNothing() throws Exception {
        Structure structure = asked("15", address, "");
        Token link = link(address);
        transactions.run(
                () -> entities.createNativeQuery("update directory_reminders set expires_at = ? where structure_id = ?")
                        .setParameter(1, Timestamp.from(Instant.now()))
                        .setParameter(2, structure.id())
                        .executeUpdate());
        assertThat(look(link)).isEqualTo(State.EXPIRED);
        assertThat(links.confirm(link, "Ada")).isEqualTo(ConfirmationLinks.Outcome.OVER);
        assertThat(links.look(Token.fresh(), Locale.FRENCH)).isEmpty();
        assertThat(links.confirm(Token.fresh(), "Ada")).isEqualTo(ConfirmationLinks.Outcome.OVER);
    }

    @Test
    void mailboxSaysWhoConfirms() throws Exception {
        Structure structure = asked("09", "", box);
        Token link = link(box);
        assertThat(links.confirm(link, " ")).isEqualTo(ConfirmationLinks.Outcome.NAME_REFUSED);
        assertThat(links.confirm(link, "Ada " + NUMBER)).isEqualTo(ConfirmationLinks.Outcome.NAME_REFUSED);
        assertThat(links.confirm(link, "Odile Essai")).isEqualTo(ConfirmationLinks.Outcome.CONFIRMED);
        assertThat(found(structure).verifiedBy()).isEqualTo("Odile Essai");
    }

    @Test
    void secondMailIsTheLastAndThenTheAnimatorsAreTold() throws Exception {
        Caller animator = animator();
        String animators = animator.identity().orElseThrow().address();
        Structure structure = asked("04", address, "");
        later(structure);
        awaitMails(address, 2);
        assertThat(mails(address).get(0).text().orElseThrow()).contains("notre dernier courriel");
        assertThat(look(link(address))).isEqualTo(State.GOOD);
        later(structure);
        Await.until("silence", () -> count(SheetState.SILENT, "04", animator) == 1);
        awaitMails(animators, 1);
        later(structure);
        assertThat(mails(address)).hasSize(2);
        assertThat(mails(animators)).hasSize(1);
        assertThat(campaigns.preview(new Selection("04", false), animator).sheets())
                .isZero();
        assertThat(campaigns.preview(new Selection("04", true), animator).sheets())
                .isEqualTo(1);
        directory.confirm(structure.slug(), animator);
        assertThat(count(SheetState.UP_TO_DATE, "04", animator)).isEqualTo(1);
    }

    @Test
    void sheetConfirmedAnywhereIsAskedAboutNoMore() throws Exception {
        Structure structure = asked("05", address, "");
        directory.confirm(structure.slug(), animator());
        later(structure);
        Await.until("the asking rests", () -> waiting(structure) == 0);
        assertThat(mails(address)).hasSize(1);
        assertThat(look(link(address))).isEqualTo(State.CONFIRMED);
    }

    @Test
    void structureThatWantsNoMailGetsNone() throws Exception {
        maker.openTheNight();
        Caller animator = animator();
        Structure structure = sheet("55", "");
        Account ada = maker.person(address, "Ada Essai", Role.MEMBER);
        maker.entrust(ada, structure);
        assertThat(care.choose(structure.slug(), Frequency.NEVER, As.of(ada))).isTrue();
        assertThat(campaigns.preview(new Selection("55", true), animator).sheets())
                .isZero();
        assertThat(count(SheetState.NEVER, "55", animator)).isEqualTo(1);
        assertThat(care.choose(structure.slug(), null, As.of(ada))).isTrue();
        assertThat(campaigns.preview(new Selection("55", true), animator).sheets())
                .isEqualTo(1);
    }

    @Test
    void wishThatComesBetweenTwoMailsEndsThem() throws Exception {
        Structure structure = asked("52", address, "");
        care.choose(structure.slug(), Frequency.NEVER, animator());
        later(structure);
        Await.until("the asking rests", () -> waiting(structure) == 0);
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void structureWithAWishIsAskedByTheNetworkItself() throws Exception {
        maker.openTheNight();
        Structure structure = sheet("08", "");
        maker.entrust(maker.person(address, "Ada Essai", Role.MEMBER), structure);
        sweepAnew();
        assertThat(mails(address)).isEmpty();
        care.choose(structure.slug(), Frequency.MONTHLY, animator());
        sweepAnew();
        awaitMails(address, 1);
        sweepAnew();
        assertThat(mails(address)).hasSize(1);
        care.choose(structure.slug(), null, animator());
    }

    @Test
    void nothingIsWrittenAtNight() throws Exception {
        maker.openTheNight();
        Caller animator = animator();
        Structure structure = sheet("36", "");
        maker.entrust(maker.person(address, "Ada Essai", Role.MEMBER), structure);
        int hour = Instant.now().atZone(Dates.ZONE).getHour();
        int from = hour < 12 ? 22 : 1;
        book.decide(new ReminderRules(Frequency.HALF_YEARLY, false, 14, 14, from, from + 1), animator);
        try {
            start("36", animator);
            sweep.look();
            Await.until(
                    "the job is over",
                    () -> !campaigns.newest(1, animator).get(0).isRunning());
            assertThat(mails(address)).isEmpty();
        } finally {
            maker.openTheNight();
        }
        sweep.look();
        awaitMails(address, 1);
    }

    @Test
    void twoAnimatorsAtOnceBeginOneCampaign() throws Exception {
        maker.openTheNight();
        Structure structure = sheet("89", "");
        maker.entrust(maker.person(address, "Ada Essai", Role.MEMBER), structure);
        List<Caller> animators = List.of(animator(), animator());
        var selection = new Selection("89", false);
        long after = campaigns.preview(selection, animators.get(0)).after();
        var tries = new ArrayList<Callable<Outcome>>();
        animators.forEach(animator -> tries.add(() -> campaigns.start(selection, after, animator)));
        var outcomes = new ArrayList<Outcome>();
        for (Future<Outcome> outcome : threads.invokeAll(tries)) {
            outcomes.add(outcome.get());
        }
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.STARTED, Outcome.OVERTAKEN);
        awaitMails(address, 1);
    }

    @Test
    void statementsDoNotGrowWithTheSheets() {
        transactions.run(() -> {
            maker.openTheNight();
            maker.network(300, 20, "53000", "Laval", UUID.randomUUID() + ".example");
        });
        Caller animator = animator();
        var selection = new Selection("53", false);
        var plan = new CampaignPlan[1];
        assertThat(StatementCount.of(entities, () -> plan[0] = campaigns.preview(selection, animator)))
                .hasSizeBetween(1, 5);
        assertThat(plan[0].sheets()).isEqualTo(300);
        assertThat(StatementCount.of(
                        entities, () -> overview.rows(null, "53", SheetOverview.After.NOTHING, 30, animator)))
                .hasSizeBetween(1, 9);
        assertThat(StatementCount.of(entities, () -> campaigns.start(selection, plan[0].after(), animator)))
                .filteredOn(statement -> !statement.contains("directory_reminders"))
                .hasSizeBetween(1, 60);
    }

    @Test
    void listGoesOnAfterItsLastRow() {
        transactions.run(() -> {
            for (int i = 0; i < 5; i++) {
                maker.sheet("Même nom", "87000", "Limoges", "");
            }
        });
        Caller animator = animator();
        var seen = new ArrayList<Long>();
        var after = SheetOverview.After.NOTHING;
        List<SheetRow> rows = overview.rows(SheetState.NOBODY, "87", after, 2, animator);
        while (!rows.isEmpty()) {
            rows.forEach(row -> seen.add(row.structure().id()));
            Structure last = rows.get(rows.size() - 1).structure();
            after = new SheetOverview.After(last.name(), last.id());
            rows = overview.rows(SheetState.NOBODY, "87", after, 2, animator);
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void onlyAnimatorsSeeAllSheetsAndOnlyReferentsTheirOwn() {
        Structure structure = sheet("82", "");
        Caller member = As.of(maker.person(address, "Ada Essai", Role.MEMBER));
        var selection = new Selection("82", false);
        for (Caller caller : List.of(member, visitor)) {
            assertThatThrownBy(() -> campaigns.preview(selection, caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> campaigns.start(selection, 0, caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> overview.counts("", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> book.decide(book.rules(), caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> care.find(structure.slug(), caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> care.choose(structure.slug(), Frequency.NEVER, caller))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThat(care.find(structure.slug(), animator())).isPresent();
        assertThat(care.find("nulle-part", animator())).isEmpty();
    }

    /** A sheet whose people have just got their first mail. */
    private Structure asked(String department, String referent, String mailbox) throws Exception {
        maker.openTheNight();
        Structure structure = sheet(department, mailbox);
        if (!referent.isEmpty()) {
            maker.entrust(maker.person(referent, "Ada Essai", Role.MEMBER), structure);
        }
        start(department, animator());
        awaitMails(referent.isEmpty() ? mailbox : referent, 1);
        return structure;
    }

    private void start(String department, Caller animator) {
        var selection = new Selection(department, false);
        long after = campaigns.preview(selection, animator).after();
        assertThat(campaigns.start(selection, after, animator)).isEqualTo(Outcome.STARTED);
    }

    /** Weeks pass. */
    private void later(Structure structure) throws Exception {
        maker.hurry(structure);
        sweep.look();
        Caller animator = animator();
        Await.until(
                "the work is done",
                () -> campaigns.newest(50, animator).stream().noneMatch(CampaignTally::isRunning));
    }

    private void sweepAnew() throws Exception {
        transactions.run(() -> entities.createNativeQuery("update directory_freshness set swept_on = null")
                .executeUpdate());
        sweep.look();
        Caller animator = animator();
        Await.until(
                "the work is done",
                () -> campaigns.newest(50, animator).stream().noneMatch(CampaignTally::isRunning));
    }

    private Structure sheet(String department, String emails) {
        return maker.sheet(department + "000", TOWNS.get(department), emails);
    }

    private Caller animator() {
        return As.of(maker.person(UUID.randomUUID() + "@reseau.example", "Inès Essai", Role.ANIMATOR));
    }

    private Structure found(Structure structure) {
        entities.clear();
        return entities.createQuery("select s from Structure s where s.id = :id", Structure.class)
                .setParameter("id", structure.id())
                .setHint("jakarta.persistence.cache.storeMode", "REFRESH")
                .getSingleResult();
    }

    private long verifications(Structure structure) {
        return entities.createQuery("select count(v) from Verification v where v.structure.id = :id", Long.class)
                .setParameter("id", structure.id())
                .getSingleResult();
    }

    private long waiting(Structure structure) {
        return entities.createQuery(
                        "select count(a) from SheetAsking a where a.structureId = :id and a.nextAt is not null",
                        Long.class)
                .setParameter("id", structure.id())
                .getSingleResult();
    }

    private long count(SheetState state, String department, Caller animator) {
        return overview.counts(department, animator).get(state);
    }

    private State look(Token link) {
        return links.look(link, Locale.FRENCH).orElseThrow().state();
    }

    private void awaitMails(String to, int many) throws InterruptedException {
        Await.until(many + " mails to " + to, () -> mails(to).size() == many);
    }

    private List<Mail> mails(String to) {
        return entities.createQuery("select m from Mail m where m.recipient = :to order by m.id desc", Mail.class)
                .setParameter("to", to)
                .getResultList();
    }

    private Token link(String to) {
        return new Token(tokens(mails(to).get(0).text().orElseThrow()).get(0));
    }

    private static List<String> tokens(String letter) {
        return LINK.matcher(letter).results().map(found -> found.group(1)).toList();
    }
}
