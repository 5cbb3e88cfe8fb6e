package org.entraidants.directory.national;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** The numbers that say who and where: pivot, INSEE code, postcode. */
final class Identifiers {
    private static final String UNKNOWN_SIRET = "00000000000000";
    private static final String LA_POSTE = "356000000";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Pattern PIVOT = Pattern.compile("[a-zA-Z0-9]{9,14}");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern SHORT_SIRET = Pattern.compile("\\d{13}");
    private static final Pattern RNA = Pattern.compile("[Ww][a-zA-Z0-9]{9}");
    private static final Pattern RIDET_OR_BCE = Pattern.compile("\\d{10}");
    /** As Belgians write it: {@code BE 0403.170.701}. */
    private static final Pattern WRITTEN_BCE = Pattern.compile("(?i)(?:BE)?([01]?\\d{3})\\.?(\\d{3})\\.?(\\d{3})");

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d*)?[eE]\\+\\d+");
    private static final Pattern DECIMALS = Pattern.compile("[.,]0+\\z");
    private static final Pattern INSEE = Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");

    private final Row row;
    private final String pivot;
    private final @Nullable String inseeCode;
    private final String postcode;

    Identifiers(Row row) {
        this.row = row;
        pivot = readPivot();
        inseeCode = readInseeCode();
        postcode = readPostcode();
    }

    String pivot() {
        return pivot;
    }

    @Nullable
    String inseeCode() {
        return inseeCode;
    }

    String postcode() {
        return postcode;
    }

    static boolean isScientific(String number) {
        return SCIENTIFIC.matcher(number).matches();
    }

    /** Luhn's checksum over the 14 digits; places of La Poste may have a digit sum that is a multiple of 5 instead. */
    static boolean hasValidChecksum(String siret) {
        var luhn = 0;
        var sum = 0;
        for (var i = 0; i < siret.length(); i++) {
            var digit = siret.charAt(i) - '0';
            var doubled = 2 * digit;
            sum += digit;
            luhn += i % 2 == 0 ? doubled / 10 + doubled % 10 : digit;
        }
        return luhn % 10 == 0 || (siret.startsWith(LA_POSTE) && sum % 5 == 0);
    }

    private String readPivot() {
        var written = row.required(Field.PIVOT);
        var number = withoutDots(BLANKS.matcher(written).replaceAll(""));
        if (isScientific(number)) {
            row.report(Code.PIVOT_DAMAGED, Field.PIVOT, written);
        } else if (!number.isEmpty() && !PIVOT.matcher(number).matches()) {
            row.report(Code.PIVOT, Field.PIVOT, written);
        } else if (SHORT_SIRET.matcher(number).matches() && hasValidChecksum("0" + number)) {
            return mended(Field.PIVOT, written, "0" + number);
        } else if (SIRET.matcher(number).matches()) {
            if (!hasValidChecksum(number)) {
                row.report(Code.PIVOT_CHECKSUM, Field.PIVOT, written);
            }
        } else if (!number.isEmpty() && !isOtherRegister(number)) {
            row.report(Code.PIVOT_UNUSUAL, Field.PIVOT, written);
        }
        return number;
    }

    private static String withoutDots(String number) {
        var bce = WRITTEN_BCE.matcher(number);
        boolean dressed =
                number.contains(".") || number.toUpperCase(Locale.ROOT).startsWith("BE");
        return dressed && bce.matches() ? bce.replaceFirst("$1$2$3") : number;
    }

    private static boolean isOtherRegister(String number) {
        return RNA.matcher(number).matches() || RIDET_OR_BCE.matcher(number).matches();
    }

    private @Nullable String readInseeCode() {
        var written = row.text(Field.INSEE_CODE);
        if (written == null) {
            return null;
        }
        var code = plainNumber(written).toUpperCase(Locale.ROOT);
        if (FOUR_DIGITS.matcher(code).matches()) {
            code = mended(Field.INSEE_CODE, written, "0" + code);
        }
        if (INSEE.matcher(code).matches()) {
            return code;
        }
        row.setAside(isScientific(code) ? Code.NUMBER_DAMAGED : Code.INSEE_CODE, Field.INSEE_CODE, written, null);
        return null;
    }

    private String readPostcode() {
        var written = row.required(Field.POSTCODE);
        var code = plainNumber(written);
        if (FOUR_DIGITS.matcher(code).matches()) {
            return lostItsZero("0" + code) ? mended(Field.POSTCODE, written, "0" + code) : code;
        }
        if (!code.isEmpty() && !FIVE_DIGITS.matcher(code).matches()) {
            row.report(Code.POSTCODE, Field.POSTCODE, written);
        }
        return code;
    }

    /** Belgian postcodes have four digits too: a French place is known by its department, or else by its SIRET. */
    private boolean lostItsZero(String french) {
        return inseeCode == null
                ? (SIRET.matcher(pivot).matches() && !pivot.equals(UNKNOWN_SIRET))
                        || RNA.matcher(pivot).matches()
                : inseeCode.startsWith(french.substring(0, 2));
    }

    private String mended(Field field, String written, String mended) {
        row.report(Code.ZERO_MENDED, field, written, mended);
        return mended;
    }

    private static String plainNumber(String written) {
        return DECIMALS.matcher(BLANKS.matcher(written).replaceAll("")).replaceAll("");
    }
}
