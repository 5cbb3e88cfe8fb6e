package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Jobs;
import org.entraidants.platform.persistence.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of campaigns: what would be asked, and asking it. For animators; the others get {@link
 * org.entraidants.platform.account.AccessDenied}. The mails are written by {@link ReminderJob}.
 */
@ApplicationScoped
@Transactional
public class Campaigns {
    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    RuleBook book;

    @Inject
    Recipients recipients;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** What became of the wish to begin a campaign. */
    public enum Outcome {
        STARTED,
        /** There is nothing to ask. */
        NOTHING,
        /** Another one has begun since its preview was looked at: a second press of the button, or a colleague. */
        OVERTAKEN
    }

    /** Says what a campaign would do, and does nothing; four statements for any number of sheets. */
    public CampaignPlan preview(Selection selection, Caller caller) {
        caller.require(Role.ANIMATOR);
        List<Long> chosen = chosen(selection, book.rules(), clock.instant());
        return CampaignPlan.of(recipients.of(chosen), newest());
    }

    /**
     * Begins a campaign, in this transaction with the job that writes its mails.
     *
     * @param after what the {@link CampaignPlan#after preview} said
     */
    public Outcome start(Selection selection, long after, Caller caller) {
        caller.require(Role.ANIMATOR);
        ReminderRules rules = book.lock();
        if (newest() != after) {
            return Outcome.OVERTAKEN;
        }
        List<Long> chosen = chosen(selection, rules, clock.instant());
        if (chosen.isEmpty()) {
            return Outcome.NOTHING;
        }
        begin(chosen, caller.identity().orElseThrow(), selection.department());
        return Outcome.STARTED;
    }

    /** Asks, by itself, about some of the sheets whose turn it is; to be called under the lock of the rules. */
    void startDue(ReminderRules rules, int most) {
        List<Long> due =
                numbers(entities.createNativeQuery(new StateQuery(rules, clock.instant()).due() + " order by t.id")
                        .setMaxResults(most)
                        .getResultList());
        if (!due.isEmpty()) {
            begin(due, null, "");
        }
    }

    private void begin(List<Long> structures, @Nullable Identity by, String department) {
        Instant now = clock.instant();
        var campaign = new ConfirmationCampaign(by, department, structures.size(), now);
        entities.persist(campaign);
        entities.flush();
        for (int from = 0; from < structures.size(); from += AT_ONCE) {
            open(structures.subList(from, Math.min(structures.size(), from + AT_ONCE)), campaign.id(), now);
        }
        jobs.queue(ReminderJob.NAME, campaign.id());
    }

    private void open(List<Long> structures, long campaign, Instant now) {
        entities.createQuery("update SheetAsking a set a.currentFor = null where a.currentFor in :structures")
                .setParameter("structures", structures)
                .executeUpdate();
        Connection connection = entities.unwrap(Connection.class);
        var numbers = new Numbers(connection, SheetAsking.SEQUENCE, SheetAsking.BLOCK);
        try {
            var askings = new ArrayList<SheetAsking>();
            for (long structure : structures) {
                askings.add(new SheetAsking(numbers.next(), campaign, structure, now));
            }
            SheetAsking.ROWS.insert(connection, askings);
        } catch (SQLException failed) {
            throw new IllegalStateException("The sheets of a campaign could not be written.", failed);
        }
    }

    private List<Long> chosen(Selection selection, ReminderRules rules, Instant now) {
        Query query =
                entities.createNativeQuery(selection.query(new StateQuery(rules, now)) + " order by t.name, t.id");
        if (!selection.isEverywhere()) {
            query.setParameter(1, selection.department());
        }
        return numbers(query.getResultList());
    }

    private static List<Long> numbers(List<?> rows) {
        return rows.stream()
                .map(row -> row instanceof Object[] several ? several[0] : row)
                .map(number -> ((Number) number).longValue())
                .toList();
    }

    private long newest() {
        Long newest = entities.createQuery("select max(c.id) from ConfirmationCampaign c", Long.class)
                .getSingleResult();
        return Objects.requireNonNullElse(newest, 0L);
    }

    /** The newest campaigns, and what became of them. */
    public List<CampaignTally> newest(int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        List<ConfirmationCampaign> campaigns = entities.createQuery(
                        "select c from ConfirmationCampaign c order by c.id desc", ConfirmationCampaign.class)
                .setMaxResults(limit)
                .getResultList();
        if (campaigns.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> counts =
                counts(campaigns.stream().map(ConfirmationCampaign::id).toList());
        return campaigns.stream()
                .map(campaign -> tally(campaign, counts.getOrDefault(campaign.id(), new Object[5])))
                .toList();
    }

    private CampaignTally tally(ConfirmationCampaign campaign, Object[] counts) {
        return new CampaignTally(
                campaign,
                count(counts[1]),
                count(counts[2]),
                count(counts[3]),
                count(counts[4]),
                jobs.newestOf(ReminderJob.NAME, campaign.id()).orElse(null));
    }

    private static long count(@Nullable Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }

    private Map<Long, Object[]> counts(List<Long> campaigns) {
        return entities.createQuery("""
                        select a.campaignId,
                            sum(case when a.reminders > 0 then 1 else 0 end),
                            sum(case when s.verifiedAt >= a.openedAt then 1 else 0 end),
                            sum(case when a.silentAt is not null and (s.verifiedAt is null or s.verifiedAt < a.openedAt)
                                then 1 else 0 end),
                            sum(case when a.nobodyAt is not null then 1 else 0 end)
                        from SheetAsking a join Structure s on s.id = a.structureId
                        where a.campaignId in :campaigns group by a.campaignId
                        """, Object[].class).setParameter("campaigns", campaigns).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
    }
}
