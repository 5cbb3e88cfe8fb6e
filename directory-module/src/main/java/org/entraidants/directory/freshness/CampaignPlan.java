package org.entraidants.directory.freshness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a campaign would do, said before it begins.
 *
 * @param sheets how many sheets have somebody to ask
 * @param mails how many mails would go out: one a person, but more to whoever looks after very many sheets
 * @param people how many of those addressed belong to a team
 * @param mailboxes how many are mailboxes that stand on sheets
 * @param first those with most sheets, at most {@value #SHOWN}
 * @param after the newest campaign that whoever reads this knows of, 0 for none
 */
public record CampaignPlan(int sheets, int mails, int people, int mailboxes, List<Addressee> first, long after) {
    static final int SHEETS_IN_A_MAIL = 20;
    private static final int SHOWN = 30;

    /**
     * Somebody who would be written to.
     *
     * @param name empty for a mailbox
     */
    public record Addressee(String address, String name, int sheets) {}

    static CampaignPlan of(Map<Long, List<Recipient>> asked, long after) {
        var byAddress = new TreeMap<String, Addressee>();
        asked.values().stream()
                .flatMap(Collection::stream)
                .forEach(one -> byAddress.merge(
                        one.address(),
                        new Addressee(one.address(), one.name(), 1),
                        (known, next) -> new Addressee(
                                known.address(),
                                known.name().isEmpty() ? next.name() : known.name(),
                                known.sheets() + 1)));
        long people =
                byAddress.values().stream().filter(one -> !one.name().isEmpty()).count();
        return new CampaignPlan(
                asked.size(),
                byAddress.values().stream().mapToInt(one -> mails(one.sheets())).sum(),
                (int) people,
                byAddress.size() - (int) people,
                byAddress.values().stream()
                        .sorted(Comparator.comparingInt(Addressee::sheets)
                                .reversed()
                                .thenComparing(Addressee::address))
                        .limit(SHOWN)
                        .toList(),
                after);
    }

    static int mails(int sheets) {
        return (sheets + SHEETS_IN_A_MAIL - 1) / SHEETS_IN_A_MAIL;
    }

    /** How many more are written to than are shown. */
    public int more() {
        return people + mailboxes - first.size();
    }
}
