package org.entraidants.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The groups of digits that follow a place of the text, and how they are parted: how a number is cut tells what it is. */
final class DigitGroups {
    static final int LONGEST_GAP = 3;

    private static final int MOST_DIGITS = 17;
    private static final int REACH = 40;
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:tel|telephone|phone|gsm|portable|mobile|fixe|appel\\w*|joindre|joignable|sms|call)\\b");
    private static final Pattern ENTERPRISE =
            Pattern.compile("\\b(?:bce|kbo|tva|btw|vat|entreprise|ondernemingsnummer)\\b");

    private final FoldedText text;
    private final int start;
    private final StringBuilder digits = new StringBuilder();
    private final List<Group> groups = new ArrayList<>();

    /** @param gap what parts it from the group before */
    private record Group(int from, int length, int end, String gap) {}

    private DigitGroups(FoldedText text, int start) {
        this.text = text;
        this.start = start;
    }

    /** @param trunk whether a trunk prefix in brackets may stand between two groups: +33 (0)6… */
    static DigitGroups read(FoldedText text, int start, boolean trunk) {
        var read = new DigitGroups(text, start);
        int next = start;
        int end = start;
        while (text.isDigit(next) && read.digits.length() < MOST_DIGITS) {
            String gap = text.slice(end, next);
            int from = read.digits.length();
            while (text.isDigit(next)) {
                read.digits.append(text.at(next++));
            }
            read.groups.add(new Group(from, read.digits.length() - from, next, gap));
            end = next;
            next = read.afterGap(next, trunk);
        }
        return read;
    }

    private int afterGap(int place, boolean trunk) {
        int next = place;
        while (next - place < LONGEST_GAP && isSeparator(text.at(next))) {
            next++;
        }
        if (trunk && text.at(next) == '(' && text.at(next + 1) == '0' && text.at(next + 2) == ')') {
            next += 3;
            return text.at(next) == ' ' ? next + 1 : next;
        }
        return next > place ? next : -1;
    }

    static boolean isSeparator(char c) {
        return c == ' ' || c == '.' || c == '-' || c == '/';
    }

    String digits() {
        return digits.toString();
    }

    /** How many digits there are up to the end of each group that no letter follows, the most first. */
    List<Integer> closedLengths() {
        var lengths = new ArrayList<Integer>();
        for (Group group : groups) {
            if (!text.isWord(group.end)) {
                lengths.add(0, group.from + group.length);
            }
        }
        return lengths;
    }

    /** Where so many digits end. */
    int end(int length) {
        return groups.stream()
                .filter(group -> group.from + group.length == length)
                .findFirst()
                .orElseThrow()
                .end;
    }

    boolean isOneGroup(int length) {
        return groups.get(0).length == length;
    }

    /** Whether so many digits are cut as people cut telephone numbers: not like a date, not digit by digit. */
    boolean looksLikePhone(int length) {
        if (!closedLengths().contains(length)) {
            return false;
        }
        List<Group> own = own(length);
        boolean wide = own.stream().allMatch(group -> group.length >= 2);
        boolean told = length == 10 || own.size() > 1 || CALL.matcher(before()).find();
        return wide && told && own.size() <= 5 && !isDate(own);
    }

    private List<Group> own(int length) {
        return groups.stream().filter(group -> group.from < length).toList();
    }

    private static boolean isDate(List<Group> own) {
        if (own.size() < 3 || own.get(0).length != 2 || own.get(1).length != 2) {
            return false;
        }
        boolean year = own.get(2).length == 4;
        boolean cutAsDate = own.size() > 3
                && !own.get(1).gap.isBlank()
                && own.get(1).gap.equals(own.get(2).gap)
                && !own.get(1).gap.equals(own.get(3).gap);
        return year || cutAsDate;
    }

    private String before() {
        return text.slice(start - REACH, start);
    }

    /** Whether another number follows that is no telephone number. */
    boolean goesOn(int length) {
        return groups.stream()
                .filter(group -> group.from == length)
                .anyMatch(group -> digits.charAt(group.from) != '0');
    }

    /** Whether it is the number of a Belgian enterprise, which is public: 0403.170.701. */
    boolean isEnterprise(int length) {
        if (length != 10) {
            return false;
        }
        long body = Long.parseLong(digits.substring(0, 8));
        boolean hasKey = 97 - body % 97 == Integer.parseInt(digits.substring(8, 10));
        List<Group> own = own(length);
        boolean cut = own.size() == 3
                && own.get(0).length == 4
                && own.get(1).length == 3
                && own.get(1).gap.equals(".");
        return hasKey && (cut || ENTERPRISE.matcher(before()).find());
    }
}
