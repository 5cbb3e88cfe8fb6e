package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Role;

/**
 * The steps of the work on a campaign, each a transaction of its own: what one has done, the next attempt finds done. First
 * all sheets whose moment has come are told who is asked about them, then the mails are written, person by person.
 */
@ApplicationScoped
@Transactional
class ReminderWriter {
    private static final int SHEETS_AT_ONCE = 200;
    private static final int PEOPLE_AT_ONCE = 20;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    RuleBook book;

    @Inject
    Recipients recipients;

    @Inject
    ReminderMail mail;

    @Inject
    Clock clock;

    boolean mayWrite() {
        return book.rules().isDay(clock.instant());
    }

    /** Sheets of a campaign that are not told yet who is asked, and mails that are not written. */
    long left(long campaign) {
        return entities.createQuery(
                                "select count(a) from SheetAsking a where a.campaignId = :campaign and a.nextAt <= :now",
                                Long.class)
                        .setParameter("campaign", campaign)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                + entities.createQuery(
                                "select count(r) from SheetReminder r where r.campaignId = :campaign and r.sentAt is null",
                                Long.class)
                        .setParameter("campaign", campaign)
                        .getSingleResult();
    }

    /**
     * Goes on with some sheets whose moment has come: asks, falls silent, or rests because somebody has confirmed them.
     *
     * @return how many, 0 when there are no more
     */
    int plan(long campaign) {
        Instant now = clock.instant();
        List<SheetAsking> askings = askings(campaign, now);
        if (askings.isEmpty()) {
            return 0;
        }
        List<Long> ids = askings.stream().map(SheetAsking::structureId).toList();
        var step = new Step(book.rules(), structures(ids), unwilling(ids), recipients.of(ids), now);
        askings.forEach(asking -> step(asking, step));
        return askings.size();
    }

    /** The next ones, held until the end: of two who plan at once, the second finds them planned. */
    private List<SheetAsking> askings(long campaign, Instant now) {
        List<Long> next = entities.createQuery(
                        "select a.id from SheetAsking a where a.campaignId = :campaign and a.nextAt <= :now order by a.id",
                        Long.class)
                .setParameter("campaign", campaign)
                .setParameter("now", now)
                .setMaxResults(SHEETS_AT_ONCE)
                .getResultList();
        return next.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from SheetAsking a where a.id in :next and a.nextAt <= :now order by a.id",
                                SheetAsking.class)
                        .setParameter("next", next)
                        .setParameter("now", now)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    private record Step(
            ReminderRules rules,
            Map<Long, Structure> structures,
            Set<Long> unwilling,
            Map<Long, List<Recipient>> recipients,
            Instant now) {}

    private void step(SheetAsking asking, Step step) {
        List<Recipient> asked = step.recipients.getOrDefault(asking.structureId(), List.of());
        if (SheetAsking.isAnswered(step.structures.get(asking.structureId()), asking.openedAt())) {
            asking.rest();
        } else if (step.unwilling.contains(asking.structureId())) {
            asking.drop();
        } else if (asking.isExhausted()) {
            asking.fallSilent(step.now);
        } else if (asked.isEmpty()) {
            asking.findNobody(step.now);
        } else {
            asking.remind(step.rules, step.now);
            asked.forEach(recipient -> entities.persist(new SheetReminder(asking, recipient)));
        }
    }

    private Map<Long, Structure> structures(List<Long> ids) {
        return entities.createQuery("select s from Structure s where s.id in :ids", Structure.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Structure::id, Function.identity()));
    }

    private Set<Long> unwilling(List<Long> ids) {
        return new HashSet<>(entities.createQuery(
                        "select r.structureId from Rhythm r where r.structureId in :ids and r.months = 0", Long.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /**
     * Writes the mails of some people.
     *
     * @return how many reminders are done with, 0 when there are no more
     */
    int write(long campaign) {
        List<SheetReminder> waiting = waiting(campaign);
        List<Long> ids =
                waiting.stream().map(SheetReminder::structureId).distinct().toList();
        Map<Long, Structure> structures = WholeSheets.load(entities, ids);
        Set<String> asked = recipients.of(ids).values().stream()
                .flatMap(List::stream)
                .map(recipient -> key(recipient.structureId(), recipient.address()))
                .collect(Collectors.toSet());
        var byAddress = new LinkedHashMap<String, List<SheetReminder>>();
        for (SheetReminder reminder : waiting) {
            Structure structure = structures.get(reminder.structureId());
            if (structure == null
                    || SheetAsking.isAnswered(structure, reminder.askedSince())
                    || !asked.contains(key(reminder.structureId(), reminder.address()))) {
                entities.remove(reminder);
            } else {
                byAddress
                        .computeIfAbsent(reminder.address(), first -> new ArrayList<>())
                        .add(reminder);
            }
        }
        byAddress.values().forEach(all -> send(all, structures));
        return waiting.size();
    }

    private static String key(long structure, String address) {
        return structure + " " + address;
    }

    private void send(List<SheetReminder> reminders, Map<Long, Structure> structures) {
        int most = CampaignPlan.SHEETS_IN_A_MAIL;
        for (int from = 0; from < reminders.size(); from += most) {
            mail.send(reminders.subList(from, Math.min(reminders.size(), from + most)), structures);
        }
    }

    /** All that waits for some people, who are held until the end: two who write at once write different mails. */
    private List<SheetReminder> waiting(long campaign) {
        List<String> people = entities.createQuery("""
                        select distinct r.address from SheetReminder r
                        where r.campaignId = :campaign and r.sentAt is null order by r.address
                        """, String.class)
                .setParameter("campaign", campaign)
                .setMaxResults(PEOPLE_AT_ONCE)
                .getResultList();
        return people.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select r from SheetReminder r
                                where r.campaignId = :campaign and r.sentAt is null and r.address in :people
                                order by r.address, r.id
                                """, SheetReminder.class)
                        .setParameter("campaign", campaign)
                        .setParameter("people", people)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Tells the animators, in one mail, which sheets of a campaign have fallen silent since they were told last. */
    void tellSilence(long campaign) {
        List<SheetAsking> untold = entities.createQuery("""
                        select a from SheetAsking a
                        where a.campaignId = :campaign and a.silentAt is not null and a.told = :no
                        """, SheetAsking.class)
                .setParameter("campaign", campaign)
                .setParameter("no", false)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!untold.isEmpty()) {
            untold.forEach(SheetAsking::tell);
            animators().forEach(animator -> mail.tellSilence(animator, untold.size()));
        }
    }

    private List<Account> animators() {
        List<Account> animators = in(Role.ANIMATOR);
        return animators.isEmpty() ? in(Role.ADMINISTRATOR) : animators;
    }

    private List<Account> in(Role role) {
        return entities.createQuery(
                        "select a from Account a where a.role = :role and a.closedAt is null order by a.id",
                        Account.class)
                .setParameter("role", role)
                .getResultList();
    }
}
