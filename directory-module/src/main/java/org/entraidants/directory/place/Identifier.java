package org.entraidants.directory.place;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a structure in a public register, checked as far as its form tells.
 *
 * @param value digits and capital letters only; what was typed (shortened) when it is unrecognised; empty for none
 * @param remark what is wrong or odd, null when nothing is
 */
public record Identifier(
        IdentifierKind kind, String value, @Nullable Remark remark) {

    /** What is wrong, or only odd, with an identifier. */
    public enum Remark {
        /** It has the form of no register of the country. */
        UNRECOGNISED,
        /** The nine digits of a SIREN: the five of the establishment are missing. */
        SIREN_ONLY,
        /** The check digits do not fit: a typing error. */
        WRONG_CHECK_DIGITS,
        /** A RNA with letters among its digits, common overseas only; accepted. */
        LETTERS
    }

    private static final int LONGEST = 50;
    private static final Identifier NONE = new Identifier(IdentifierKind.NONE, "", null);
    private static final String LA_POSTE = "356000000";

    /** Reads an identifier; blank text, and zeros only (the national standard's filler), give a valid {@code NONE}. */
    public static Identifier parse(@Nullable String text, Country country) {
        var typed = text == null ? "" : text.strip();
        var value = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f.\\-/]", "");
        if (value.matches("0*")) {
            return NONE;
        }
        if (typed.length() > LONGEST) {
            return unrecognised(typed.substring(0, LONGEST));
        }
        return switch (country) {
            case FR -> french(value, typed);
            case BE -> belgian(value, typed);
        };
    }

    private static Identifier french(String value, String typed) {
        if (value.matches("[0-9]{14}")) {
            return checked(IdentifierKind.SIRET, value, isSiret(value));
        }
        if (value.matches("W[0-9]{9}")) {
            return new Identifier(IdentifierKind.RNA, value, null);
        }
        if (value.matches("W[0-9A-Z]{9}")) {
            return new Identifier(IdentifierKind.RNA, value, Remark.LETTERS);
        }
        if (value.matches("[0-9]{9}") && !value.startsWith("00", 6)) {
            return new Identifier(IdentifierKind.SIRET, value, Remark.SIREN_ONLY);
        }
        return value.matches("[0-9]{9,10}") ? new Identifier(IdentifierKind.RIDET, value, null) : unrecognised(typed);
    }

    private static Identifier belgian(String value, String typed) {
        var digits = value.replaceFirst("^BE", "");
        var number = digits.length() == 9 ? "0" + digits : digits;
        return number.matches("[01][0-9]{9}")
                ? checked(IdentifierKind.BCE, number, isBce(number))
                : unrecognised(typed);
    }

    private static boolean isSiret(String digits) {
        var luhn = 0;
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            var doubled = digit * 2;
            sum += digit;
            luhn += i % 2 == 1 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }
        return luhn % 10 == 0 || (digits.startsWith(LA_POSTE) && sum % 5 == 0);
    }

    private static boolean isBce(String digits) {
        return 97 - Integer.parseInt(digits.substring(0, 8)) % 97 == Integer.parseInt(digits.substring(8));
    }

    private static Identifier checked(IdentifierKind kind, String value, boolean fits) {
        return new Identifier(kind, value, fits ? null : Remark.WRONG_CHECK_DIGITS);
    }

    private static Identifier unrecognised(String typed) {
        return new Identifier(IdentifierKind.NONE, typed, Remark.UNRECOGNISED);
    }

    /** Whether it may be kept: nothing is wrong with it. That the register has it is not checked. */
    public boolean isValid() {
        return remark == null || remark == Remark.LETTERS;
    }

    /** What is wrong or odd; see {@link Remark}. */
    public Optional<Remark> reason() {
        return Optional.ofNullable(remark);
    }

    /** As the register writes it, with no-break spaces: {@code 732 829 320 00074}, {@code 0403.170.701}. */
    public String pretty() {
        return switch (kind) {
            case SIRET ->
                value.replaceFirst("(...)(...)(...)(.*)", "$1\u00a0$2\u00a0$3\u00a0$4")
                        .strip();
            case BCE -> value.replaceFirst("(....)(...)(...)", "$1.$2.$3");
            case RIDET -> value.replaceFirst("(.*)(...)", "$1.$2");
            case RNA, NONE -> value;
        };
    }
}
