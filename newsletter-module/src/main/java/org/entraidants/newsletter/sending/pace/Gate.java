package org.entraidants.newsletter.sending.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entraidants.platform.config.MailPace;
import org.entraidants.platform.config.Settings;

/** Who of an issue may begin to leave, as far as so many a minute are allowed; without a limit it costs nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Gate {
    private static final String RELAY = "relay";

    @Inject
    Lanes lanes;

    @Inject
    Settings settings;

    /**
     * The way of an issue to the relay; nobody else takes it before the end of the running transaction.
     *
     * @param perMinute of the issue; 0 for no limit of its own
     */
    public Way open(long issueId, int perMinute, Instant now) {
        Map<String, Integer> limits = new HashMap<>();
        if (perMinute > 0) {
            limits.put("issue " + issueId, perMinute);
        }
        if (settings.mailPace().perMinute() > 0) {
            limits.put(RELAY, settings.mailPace().perMinute());
        }
        return new Way(List.copyOf(lanes.open(limits, now).values()), now);
    }

    /** Whether domains of recipients are limited. */
    public boolean countsDomains() {
        return settings.mailPace().countsDomains();
    }

    /**
     * Some pass as far as their domains allow it, the others are put off.
     *
     * @param most no more than these
     */
    public <T> Admission<T> admit(List<T> due, Function<T, String> address, int most, Instant now) {
        MailPace pace = settings.mailPace();
        Function<T, String> domain =
                one -> address.apply(one).substring(address.apply(one).indexOf('@') + 1);
        Map<String, Integer> limits = new HashMap<>();
        for (T one : due) {
            String name = domain.apply(one);
            if (pace.to(name) > 0) {
                limits.put(lane(name), pace.to(name));
            }
        }
        Map<String, Lane> open = lanes.open(limits, now);
        Admission<T> admission = Admission.of(due, one -> open.get(lane(domain.apply(one))), most, now);
        lanes.keep(open.values());
        return admission;
    }

    private static String lane(String domain) {
        return "@" + domain;
    }

    /** So many have taken the way. */
    public void passed(Way way, int count) {
        Collection<Lane> taken = way.passed(count);
        if (!taken.isEmpty()) {
            lanes.keep(taken);
        }
    }
}
