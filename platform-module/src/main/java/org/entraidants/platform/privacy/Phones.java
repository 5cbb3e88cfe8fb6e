package org.entraidants.platform.privacy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Telephone numbers of France and Belgium, and those of other countries with their prefix; service lines are none. Only
 * what is cut like a number is shown to libphonenumber, which is slow.
 */
final class Phones {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> OF_PEOPLE = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.VOIP,
            PhoneNumberType.PERSONAL_NUMBER);
    private static final int FRANCE = 33;
    private static final int BELGIUM = 32;
    private static final Map<String, Integer> OVERSEAS = Map.ofEntries(
            Map.entry("590", 590),
            Map.entry("690", 590),
            Map.entry("691", 590),
            Map.entry("594", 594),
            Map.entry("694", 594),
            Map.entry("596", 596),
            Map.entry("696", 596),
            Map.entry("697", 596),
            Map.entry("262", 262),
            Map.entry("263", 262),
            Map.entry("269", 262),
            Map.entry("639", 262),
            Map.entry("692", 262),
            Map.entry("693", 262));
    private static final int SHORTEST_ABROAD = 8;

    private final FoldedText text;
    private int lastEnd = -1;

    Phones(FoldedText text) {
        this.text = text;
    }

    /**
     * A number in the text.
     *
     * @param values as {@code +33123456789}; more than one when two countries know it
     */
    record Phone(int start, int end, Set<String> values) {}

    /** The number whose first digit stands at this place. */
    Optional<Phone> at(int start) {
        if (start < lastEnd) {
            return Optional.empty();
        }
        Optional<Phone> found = isAbroad(start) ? abroad(start) : national(start);
        found.ifPresent(phone -> lastEnd = phone.end());
        return found;
    }

    private boolean isAbroad(int start) {
        return text.at(start - 1) == '+' || startsWithZeros(start);
    }

    private boolean startsWithZeros(int start) {
        return text.at(start) == '0'
                && text.at(start + 1) == '0'
                && text.at(start + 2) > '0'
                && text.isDigit(start + 2);
    }

    private Optional<Phone> abroad(int start) {
        boolean plus = text.at(start - 1) == '+';
        var groups = DigitGroups.read(text, start, true);
        String digits = groups.digits().substring(plus ? 0 : 2);
        for (int length : groups.closedLengths()) {
            int own = plus ? length : length - 2;
            if (own >= SHORTEST_ABROAD) {
                Set<String> values = valid(digits.substring(0, own));
                if (!values.isEmpty()) {
                    return Optional.of(new Phone(plus ? start - 1 : start, groups.end(length), values));
                }
            }
        }
        return Optional.empty();
    }

    /** Not parsed by libphonenumber, whose failures are dear. */
    private static Set<String> valid(String digits) {
        for (int length = 1; length <= 3; length++) {
            int country = Integer.parseInt(digits.substring(0, length));
            if (NUMBERS.getSupportedCallingCodes().contains(country)) {
                String own = digits.substring(length);
                return known(country, own.startsWith("0") ? own.substring(1) : own)
                        .map(Set::of)
                        .orElse(Set.of());
            }
        }
        return Set.of();
    }

    private Optional<Phone> national(int start) {
        if (text.at(start) != '0' || !text.isDigit(start + 1) || text.at(start + 1) == '0') {
            return Optional.empty();
        }
        var groups = DigitGroups.read(text, start, false);
        return List.of(10, 9).stream()
                .filter(length -> groups.looksLikePhone(length) && isApart(groups, start, length))
                .map(length -> new Phone(
                        start, groups.end(length), valuesOf(groups.digits().substring(1, length))))
                .filter(phone -> !phone.values().isEmpty())
                .findFirst();
    }

    /** Not in the middle of a row of numbers, unless what stands before is a telephone number as well. */
    private boolean isApart(DigitGroups groups, int start, int length) {
        int before = start - 1;
        while (start - before <= DigitGroups.LONGEST_GAP && DigitGroups.isSeparator(text.at(before))) {
            before--;
        }
        boolean free = !text.isDigit(before) || before + 1 == lastEnd || groups.isOneGroup(length);
        return free && !groups.goesOn(length) && !groups.isEnterprise(length);
    }

    private static Set<String> valuesOf(String national) {
        var values = new LinkedHashSet<String>();
        if (national.length() == 9) {
            add(values, FRANCE, national);
            Integer overseas = OVERSEAS.get(national.substring(0, 3));
            if (overseas != null) {
                add(values, overseas, national);
            }
        }
        if (national.length() == 8 || national.charAt(0) == '4') {
            add(values, BELGIUM, national);
        }
        return values;
    }

    private static void add(Set<String> values, int country, String national) {
        known(country, national).ifPresent(values::add);
    }

    private static Optional<String> known(int country, String national) {
        var number = new PhoneNumber().setCountryCode(country).setNationalNumber(Long.parseLong(national));
        return OF_PEOPLE.contains(NUMBERS.getNumberType(number))
                ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                : Optional.empty();
    }
}
