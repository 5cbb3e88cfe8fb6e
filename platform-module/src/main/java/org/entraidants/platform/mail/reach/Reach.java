package org.entraidants.platform.mail.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entraidants.platform.config.DkimKey;
import org.entraidants.platform.mail.reach.Finding.State;

/** Looks at what a domain publishes as the servers do that get its mail. When nobody answers once, nothing more is asked. */
final class Reach {
    private static final Pattern POLICY = Pattern.compile("(?i)(?:^|;)\\s*p\\s*=\\s*(none|quarantine|reject)\\b");
    private static final Pattern EVERYBODY = Pattern.compile("(?i)\\s\\+?all(?=\\s|$)");
    private static final Pattern SPF_END = Pattern.compile("(?i)\\s[-~?]all(?=\\s|$)|\\sredirect=|$");
    private static final Pattern KEY = Pattern.compile("(?i)(?:^|;)\\s*p\\s*=\\s*([^;]*)");

    private final Names names;
    private boolean away;

    /**
     * What is looked at.
     *
     * @param from the domain that people see
     * @param envelope the domain that bounces go to
     * @param relays the hosts that send
     * @param dkim how we sign; empty when we do not
     */
    record Subject(String from, String envelope, List<String> relays, Optional<DkimKey> dkim) {}

    Reach(Names names) {
        this.names = names;
    }

    /** One look at one thing. */
    @FunctionalInterface
    private interface Look {
        Finding look() throws Names.Away;
    }

    /** SPF, DKIM, DMARC and the name of the relay, in this order. */
    List<Finding> look(Subject subject) {
        List<String> relays = addresses(subject.relays());
        List<Finding> findings = new ArrayList<>();
        findings.add(spfToPublish(tried("spf", () -> spf(subject, relays)), subject.envelope(), relays));
        findings.add(subject.dkim()
                .map(key -> tried("dkim", () -> dkim(key)).toPublish(key.host(), dkimRecord(key)))
                .orElseGet(() -> Finding.of("dkim", State.FAIR, "off")));
        findings.add(dmarcToPublish(tried("dmarc", () -> dmarc(subject)), subject.from()));
        findings.add(tried("ptr", () -> ptr(relays)));
        return findings;
    }

    /** Who watches already gets the next step to publish, not the first one again. */
    private static Finding dmarcToPublish(Finding found, String domain) {
        String record = found.words().equals("watching")
                ? found.seen().replaceFirst("(?i)(;\\s*p\\s*=\\s*)none", "$1quarantine")
                : "v=DMARC1; p=none; rua=mailto:postmaster@" + domain;
        return found.toPublish("_dmarc." + domain, record);
    }

    private Finding tried(String thing, Look look) {
        if (!away) {
            try {
                return look.look();
            } catch (Names.Away nobody) {
                away = true;
            }
        }
        return Finding.of(thing, State.UNKNOWN, "away");
    }

    /** Only addresses that others see tell anything. */
    private List<String> addresses(List<String> hosts) {
        var found = new ArrayList<String>();
        try {
            for (String host : hosts) {
                found.addAll(host.matches("[0-9.]+|.*:.*") ? List.of(host) : names.addresses(host));
            }
        } catch (Names.Away nobody) {
            away = true;
        }
        return found.stream().filter(Reach::isPublic).distinct().toList();
    }

    private static boolean isPublic(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return !parsed.isLoopbackAddress()
                    && !parsed.isSiteLocalAddress()
                    && !parsed.isLinkLocalAddress()
                    && !parsed.isAnyLocalAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    /** Whoever lets others send already keeps them: only what is missing is added. */
    private static Finding spfToPublish(Finding found, String domain, List<String> relays) {
        return switch (found.words()) {
            case "good", "unseen", "other" -> found;
            case "stranger", "everybody" -> found.toPublish(domain, amended(found.seen(), relays));
            default -> found.toPublish(domain, amended("v=spf1 mx -all", relays));
        };
    }

    private static String amended(String published, List<String> relays) {
        String record = EVERYBODY.matcher(published).replaceFirst(" -all");
        List<String> terms = List.of(record.toLowerCase(Locale.ROOT).split("\\s+", -1));
        String missing = relays.stream()
                .map(relay -> (relay.contains(":") ? "ip6:" : "ip4:") + relay)
                .filter(term -> !terms.contains(term))
                .map(" "::concat)
                .collect(Collectors.joining());
        return SPF_END.matcher(record).replaceFirst(missing + "$0");
    }

    private Finding spf(Subject subject, List<String> relays) throws Names.Away {
        String record = Spf.record(names, subject.envelope());
        if (record.isEmpty()) {
            return Finding.of("spf", State.BAD, "none", subject.envelope());
        }
        if (EVERYBODY.matcher(record).find()) {
            return Finding.of("spf", State.BAD, "everybody").seeing(record);
        }
        if (relays.isEmpty()) {
            boolean broken = Spf.check(names, subject.envelope(), "0.0.0.0") == Spf.Answer.BROKEN;
            return Finding.of("spf", broken ? State.BAD : State.FAIR, broken ? "broken" : "unseen")
                    .seeing(record);
        }
        for (String relay : relays) {
            Spf.Answer answer = Spf.check(names, subject.envelope(), relay);
            if (answer != Spf.Answer.PASS) {
                return Finding.of("spf", State.BAD, answer == Spf.Answer.BROKEN ? "broken" : "stranger", relay)
                        .seeing(record);
            }
        }
        return aligned(subject.envelope(), subject.from())
                ? Finding.of("spf", State.GOOD, "good", relays.get(0)).seeing(record)
                : Finding.of("spf", State.FAIR, "other", subject.envelope(), subject.from())
                        .seeing(record);
    }

    static boolean aligned(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static String dkimRecord(DkimKey key) {
        return "v=DKIM1; k=rsa; p=" + key.published();
    }

    private Finding dkim(DkimKey key) throws Names.Away {
        List<String> texts = names.texts(key.host());
        if (texts.isEmpty()) {
            return Finding.of("dkim", State.BAD, "none", key.host());
        }
        Matcher published = KEY.matcher(texts.get(0));
        String seen = texts.get(0);
        if (!published.find() || published.group(1).isBlank()) {
            return Finding.of("dkim", State.BAD, "revoked", key.host()).seeing(seen);
        }
        boolean ours = published.group(1).replaceAll("\\s", "").equals(key.published());
        return Finding.of("dkim", ours ? State.GOOD : State.BAD, ours ? "good" : "other", key.host())
                .seeing(seen);
    }

    private Finding dmarc(Subject subject) throws Names.Away {
        for (String domain = subject.from(); domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            List<String> records = names.texts("_dmarc." + domain).stream()
                    .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("v=dmarc1"))
                    .toList();
            if (!records.isEmpty()) {
                return dmarc(records);
            }
        }
        return Finding.of("dmarc", State.BAD, "none", subject.from());
    }

    private static Finding dmarc(List<String> records) {
        Matcher policy = POLICY.matcher(records.get(0));
        if (records.size() > 1 || !policy.find()) {
            return Finding.of("dmarc", State.BAD, "broken").seeing(records.get(0));
        }
        boolean strict = !policy.group(1).equalsIgnoreCase("none");
        return Finding.of(
                        "dmarc",
                        strict ? State.GOOD : State.FAIR,
                        strict ? "good" : "watching",
                        policy.group(1).toLowerCase(Locale.ROOT))
                .seeing(records.get(0));
    }

    private Finding ptr(List<String> relays) throws Names.Away {
        if (relays.isEmpty()) {
            return Finding.of("ptr", State.UNKNOWN, "unseen");
        }
        for (String relay : relays) {
            List<String> hosts = names.pointers(relay);
            if (hosts.isEmpty()) {
                return Finding.of("ptr", State.BAD, "none", relay);
            }
            if (!names.addresses(hosts.get(0)).contains(relay)) {
                return Finding.of("ptr", State.BAD, "other", relay, hosts.get(0));
            }
        }
        return Finding.of(
                "ptr",
                State.GOOD,
                "good",
                relays.get(0),
                names.pointers(relays.get(0)).get(0));
    }
}
