package org.entraidants.events.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entraidants.platform.mail.MailAddress;

/**
 * What a calendar program answers to an invitation (RFC 5546, {@code METHOD:REPLY}). Some leave out the organizer, some the
 * sequence; strangers write them, so that what is not understood is no answer.
 *
 * @param sequence of the invitation that is answered; 0 when it does not say
 * @param attendee as {@code MailAddress} writes it
 * @param declined whether the person does not come; else they do, or perhaps
 */
public record CalendarReply(String uid, int sequence, String attendee, boolean declined) {
    private static final int LONGEST = 100_000;
    /** Name, parameters, value; a colon within quotes does not end the parameters. */
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9-]+)((?:;[^=;:\"]+=(?:\"[^\"]*\"|[^\";:]*))*):(.*)");

    private static final Pattern STATUS = Pattern.compile("(?i);PARTSTAT=\"?(ACCEPTED|DECLINED|TENTATIVE)(?![A-Z-])");
    private static final Pattern MAILTO = Pattern.compile("(?i)mailto:(.+)");

    /** Reads a calendar; empty for one that answers nothing. */
    public static Optional<CalendarReply> read(String calendar) {
        if (calendar.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String[]> seen = new HashMap<>();
        List<String> within = new ArrayList<>();
        for (String line : calendar.replaceAll("\\r?\\n[ \\t]", "").split("\\R", -1)) {
            Matcher read = LINE.matcher(line.strip());
            if (read.matches()) {
                take(read, within, seen);
            }
        }
        return isReply(seen) ? reply(seen) : Optional.empty();
    }

    /** Keeps the first property of each name, of the calendar and of its events; what is deeper is an alarm or a zone. */
    private static void take(Matcher read, List<String> within, Map<String, String[]> seen) {
        String name = read.group(1).toUpperCase(Locale.ROOT);
        String value = read.group(3).strip();
        if (name.equals("BEGIN")) {
            within.add(value.toUpperCase(Locale.ROOT));
        } else if (name.equals("END") && !within.isEmpty()) {
            within.remove(within.size() - 1);
        } else if (within.equals(List.of("VCALENDAR")) || within.equals(List.of("VCALENDAR", "VEVENT"))) {
            seen.putIfAbsent(name, new String[] {read.group(2), value});
        }
    }

    private static boolean isReply(Map<String, String[]> seen) {
        return value(seen, "METHOD").filter("REPLY"::equalsIgnoreCase).isPresent();
    }

    private static Optional<CalendarReply> reply(Map<String, String[]> seen) {
        Optional<String> uid = value(seen, "UID").filter(one -> !one.isEmpty());
        Optional<String> attendee = value(seen, "ATTENDEE").flatMap(CalendarReply::address);
        Optional<Boolean> declined = Optional.ofNullable(seen.get("ATTENDEE")).flatMap(one -> declined(one[0]));
        Optional<Integer> sequence =
                value(seen, "SEQUENCE").or(() -> Optional.of("0")).flatMap(CalendarReply::number);
        if (uid.isEmpty() || attendee.isEmpty() || declined.isEmpty() || sequence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CalendarReply(uid.get(), sequence.get(), attendee.get(), declined.get()));
    }

    private static Optional<String> value(Map<String, String[]> seen, String name) {
        return Optional.ofNullable(seen.get(name)).map(one -> one[1]);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<String> address(String value) {
        Matcher mail = MAILTO.matcher(value);
        return mail.matches() ? MailAddress.parse(mail.group(1)).map(MailAddress::value) : Optional.empty();
    }

    private static Optional<Boolean> declined(String parameters) {
        Matcher found = STATUS.matcher(parameters);
        return found.find() ? Optional.of(found.group(1).equalsIgnoreCase("DECLINED")) : Optional.empty();
    }
}
