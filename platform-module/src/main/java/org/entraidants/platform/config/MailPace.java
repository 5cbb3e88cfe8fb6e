package org.entraidants.platform.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast letters to many may leave, on all nodes together; mail of the outbox does not wait for it.
 *
 * @param perMinute through the relay; 0: as many as it takes
 * @param perDomain to the addresses of one domain; 0: as many as there are
 * @param domains the same for those that have a number of their own
 */
public record MailPace(int perMinute, int perDomain, Map<String, Integer> domains) {
    /** As many as the relay takes. */
    public static final MailPace FREE = new MailPace(0, 0, Map.of());

    static final String DOMAINS_KEY = "ENTRAIDANTS_SMTP_DOMAINS_PER_MINUTE";
    private static final Pattern WORD = Pattern.compile("(?:([a-z0-9.-]+\\.[a-z0-9-]+)=)?([1-9]\\d{0,5})");

    public MailPace {
        domains = Map.copyOf(domains);
    }

    /** @param words a number for all domains, and {@code domain=number} for some */
    static MailPace read(int perMinute, List<String> words) {
        int perDomain = 0;
        Map<String, Integer> domains = new HashMap<>();
        for (String word : words) {
            Matcher parts = WORD.matcher(word);
            if (!parts.matches()) {
                throw new InvalidSetting(
                        DOMAINS_KEY, "« " + word + " » : « 60 » ou « orange.fr=20 » attendu, séparés par des espaces.");
            }
            int number = Integer.parseInt(parts.group(2));
            if (parts.group(1) == null) {
                perDomain = number;
            } else {
                domains.put(parts.group(1), number);
            }
        }
        return new MailPace(perMinute, perDomain, domains);
    }

    /** How many a minute to the addresses of a domain; 0: as many as there are. */
    public int to(String domain) {
        return domains.getOrDefault(domain, perDomain);
    }

    /** Whether some domain has a limit. */
    public boolean countsDomains() {
        return perDomain > 0 || !domains.isEmpty();
    }
}
