package org.entraidants.platform.mail.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads who may send for a domain (RFC 7208), as far as addresses, hosts and included domains tell. */
final class Spf {
    /** What a server would make of it. */
    enum Answer {
        NONE,
        PASS,
        SOFT,
        FAIL,
        NEUTRAL,
        /** Two records, too many questions, or something that cannot be read: as good as none. */
        BROKEN
    }

    private static final int MOST_QUESTIONS = 10;
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-f:.]*:[0-9a-f:.]*");

    private final Names names;
    private final String address;
    private int questions;

    private Spf(Names names, String address) {
        this.names = names;
        this.address = address;
    }

    /** What a server makes of mail of a domain that comes from an address. */
    static Answer check(Names names, String domain, String address) throws Names.Away {
        return new Spf(names, address).check(domain);
    }

    /** The record of a domain; empty when there is none. */
    static String record(Names names, String domain) throws Names.Away {
        List<String> records = records(names, domain);
        return records.isEmpty() ? "" : records.get(0);
    }

    private static List<String> records(Names names, String domain) throws Names.Away {
        return names.texts(domain).stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).matches("v=spf1(\\s.*)?"))
                .toList();
    }

    private Answer check(String domain) throws Names.Away {
        List<String> records = records(names, domain);
        if (records.size() != 1) {
            return records.isEmpty() ? Answer.NONE : Answer.BROKEN;
        }
        String redirect = "";
        for (String term : records.get(0).toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (term.startsWith("redirect=")) {
                redirect = term.substring("redirect=".length());
            } else if (!term.isEmpty() && !term.startsWith("v=") && !term.contains("=")) {
                char sign = "+-~?".indexOf(term.charAt(0)) >= 0 ? term.charAt(0) : '+';
                String mechanism = "+-~?".indexOf(term.charAt(0)) >= 0 ? term.substring(1) : term;
                if (matches(mechanism, domain)) {
                    return answer(sign);
                }
            }
            if (questions > MOST_QUESTIONS) {
                return Answer.BROKEN;
            }
        }
        questions += redirect.isEmpty() ? 0 : 1;
        return redirect.isEmpty() ? Answer.NEUTRAL : check(redirect);
    }

    private static Answer answer(char sign) {
        return switch (sign) {
            case '-' -> Answer.FAIL;
            case '~' -> Answer.SOFT;
            case '?' -> Answer.NEUTRAL;
            default -> Answer.PASS;
        };
    }

    private boolean matches(String mechanism, String domain) throws Names.Away {
        String[] parts = mechanism.split("[:/]", 2);
        String value = mechanism.length() > parts[0].length() ? mechanism.substring(parts[0].length()) : "";
        String bits = value.matches(".*/\\d+") ? value.substring(value.lastIndexOf('/') + 1) : "";
        String host = value.replaceFirst("^:", "").replaceFirst("/\\d+(//?\\d+)?$", "");
        String of = host.isEmpty() ? domain : host;
        return switch (parts[0]) {
            case "all" -> true;
            case "ip4", "ip6" -> within(host, bits);
            case "a" -> asked() && anyWithin(names.addresses(of), bits);
            case "mx" -> asked() && exchanges(of, bits);
            case "include" -> asked() && questions <= MOST_QUESTIONS && check(of) == Answer.PASS;
            case "exists", "ptr" -> !asked();
            default -> false;
        };
    }

    private boolean asked() {
        questions++;
        return true;
    }

    private boolean exchanges(String domain, String bits) throws Names.Away {
        for (String host : names.exchangers(domain)) {
            if (anyWithin(names.addresses(host), bits)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyWithin(List<String> networks, String bits) {
        return networks.stream().anyMatch(network -> within(network, bits));
    }

    private boolean within(String network, String bits) {
        if (!LITERAL.matcher(network).matches()) {
            return false;
        }
        try {
            byte[] theirs = InetAddress.getByName(network).getAddress();
            byte[] ours = InetAddress.getByName(address).getAddress();
            int count = bits.isEmpty() ? theirs.length * 8 : Integer.parseInt(bits);
            return theirs.length == ours.length && alike(theirs, ours, Math.min(count, theirs.length * 8));
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    private static boolean alike(byte[] one, byte[] other, int bits) {
        for (int bit = 0; bit < bits; bit++) {
            if (((one[bit / 8] ^ other[bit / 8]) & 0x80 >> bit % 8) != 0) {
                return false;
            }
        }
        return true;
    }
}
