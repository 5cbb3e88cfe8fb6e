package org.entraidants.directory.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entraidants.platform.mail.MailAddress;

/**
 * Addresses as people paste them, one a line: {@code adresse}, {@code Nom <adresse>}, {@code nom;adresse}, {@code nom,
 * adresse}, or the cells of a spreadsheet.
 *
 * @param lines how many lines say something
 * @param guests those that hold a mail address, each address once
 * @param twice those whose address stands in an earlier line
 * @param wrong the others; nothing is read when there are more than {@link #MOST} lines
 */
public record PastedList(int lines, List<Guest> guests, List<Twice> twice, List<Wrong> wrong) {
    /** The most lines at once. */
    public static final int MOST = 1_000;

    private static final int LONGEST_SHOWN = 80;
    private static final int LONGEST_LINE = 600;
    private static final Pattern IN_BRACKETS = Pattern.compile("([^<>]*)<([^<>]*)>[\\s,;]*");
    private static final Pattern APART = Pattern.compile("[\\t;,]");

    public PastedList {
        guests = List.copyOf(guests);
        twice = List.copyOf(twice);
        wrong = List.copyOf(wrong);
    }

    /**
     * Somebody to invite.
     *
     * @param line from 1
     * @param name may be empty
     */
    public record Guest(int line, MailAddress address, String name) {}

    /** An address that stands in an earlier line. */
    public record Twice(int line, MailAddress address, int first) {}

    /** A line that cannot be used, cut at some characters. */
    public record Wrong(int line, String text, Reason reason) {}

    /** Why a line cannot be used. */
    public enum Reason {
        /** There is no at sign. */
        NO_ADDRESS,
        /** What has an at sign is no mail address. */
        NOT_AN_ADDRESS,
        /** There are several addresses. */
        SEVERAL
    }

    /** Reads a text. */
    public static PastedList read(String text) {
        String[] lines = text.split("\\R", -1);
        int said = (int) Arrays.stream(lines).filter(line -> !line.isBlank()).count();
        var list = new PastedList(said, List.of(), List.of(), List.of());
        return list.isTooLong() ? list : read(lines, said);
    }

    private static PastedList read(String[] lines, int said) {
        var guests = new ArrayList<Guest>();
        var twice = new ArrayList<Twice>();
        var wrong = new ArrayList<Wrong>();
        Map<MailAddress, Integer> first = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            int number = i + 1;
            String line = lines[i].strip();
            if (line.isEmpty()) {
                continue;
            }
            Parts parts = Parts.of(line);
            Optional<MailAddress> address = MailAddress.parse(parts.address());
            if (address.isEmpty()) {
                wrong.add(new Wrong(number, shown(line), reason(line)));
            } else if (first.containsKey(address.get())) {
                twice.add(new Twice(number, address.get(), first.get(address.get())));
            } else {
                first.put(address.get(), number);
                guests.add(new Guest(number, address.get(), parts.name()));
            }
        }
        return new PastedList(said, guests, twice, wrong);
    }

    /** Whether there are too many lines to be read at once. */
    public boolean isTooLong() {
        return lines > MOST;
    }

    private static Reason reason(String line) {
        long signs = line.chars().filter(letter -> letter == '@').count();
        if (signs == 0) {
            return Reason.NO_ADDRESS;
        }
        return signs == 1 ? Reason.NOT_AN_ADDRESS : Reason.SEVERAL;
    }

    private static String shown(String line) {
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    private record Parts(String name, String address) {
        static Parts of(String line) {
            if (line.length() > LONGEST_LINE) {
                return new Parts("", "");
            }
            var bracketed = IN_BRACKETS.matcher(line);
            if (bracketed.matches()) {
                return new Parts(name(bracketed.group(1)), address(bracketed.group(2)));
            }
            String[] cells = APART.matcher(line).find() ? APART.split(line) : line.split("\\s+");
            List<String> addresses =
                    Arrays.stream(cells).filter(cell -> cell.contains("@")).toList();
            String name = Arrays.stream(cells)
                    .filter(cell -> !cell.contains("@"))
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" "));
            return new Parts(name(name), addresses.size() == 1 ? address(addresses.get(0)) : "");
        }

        private static String name(String written) {
            return MailAddress.cleanName(written.replaceAll("[\"«»<>]", " ").strip());
        }

        private static String address(String written) {
            return written.strip().replaceFirst("(?i)^mailto:", "").replaceAll("^[\"'<]+|[\"'>.,;]+$", "");
        }
    }
}
