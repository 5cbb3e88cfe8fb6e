package org.entraidants.directory.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entraidants.directory.Terms;
import org.entraidants.directory.national.Problem.Code;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Phone;
import org.jspecify.annotations.Nullable;

/** Phone, mail and web addresses. */
final class Contacts {
    private static final Pattern MAIL_SEPARATOR = Pattern.compile("[|;,]");
    private static final Pattern URL_SEPARATOR = Pattern.compile("\\||;(?=\\s*(?i:https?:|www\\.))");
    private static final Pattern PHONE_SEPARATOR = Pattern.compile("[/|;,]|\\bou\\b|\\bet\\b");
    /** Belgians write 081/22.33.44. */
    private static final Pattern BELGIAN_SEPARATOR = Pattern.compile("[|;,]|\\s/\\s|\\bou\\b|\\bet\\b");

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{2,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final Pattern ACCENTED_EMAIL = Pattern.compile("[\\p{L}\\p{M}0-9._%+'@-]+");
    private static final Pattern URL =
            Pattern.compile("(?i:https?)://[^\\s/?#<>\"|]+\\.[^\\s/?#.<>\"|]{2,}([/?#:][^\\s<>\"|]*)?");
    private static final Pattern BARE_URL =
            Pattern.compile("(?i)(www\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/\\S*)?");

    private Contacts() {}

    static List<String> emails(Row row) {
        var emails = new ArrayList<String>();
        Lists.values(row.text(Field.EMAILS), MAIL_SEPARATOR).forEach(value -> {
            var address = value.toLowerCase(Locale.ROOT).startsWith("mailto:") ? value.substring(7) : value;
            if (EMAIL.matcher(address).matches()) {
                emails.add(address);
            } else if (EMAIL.matcher(Terms.fold(address)).matches()
                    && ACCENTED_EMAIL.matcher(address).matches()) {
                emails.add(address);
                row.report(Code.EMAIL_ACCENTED, Field.EMAILS.column(), value, Terms.fold(address));
            } else {
                row.setAside(Code.EMAIL, Field.EMAILS, value, null);
            }
        });
        return emails;
    }

    static List<String> websites(Row row) {
        var websites = new ArrayList<String>();
        Lists.values(row.text(Field.WEBSITES), URL_SEPARATOR).forEach(value -> {
            if (isUrl(row, Field.WEBSITES, value)) {
                websites.add(value);
            }
        });
        return websites;
    }

    static @Nullable String page(Row row, Field field) {
        var value = row.text(field);
        return value != null && isUrl(row, field, value) ? value : null;
    }

    /** @param belgian whether the place is in Belgium, where {@code 0470 12 34 56} is no French number */
    static @Nullable String phone(Row row, boolean belgian) {
        var written = row.text(Field.PHONE);
        if (written == null) {
            return null;
        }
        if (belgian) {
            return belgian(row, written);
        }
        var phone = Phones.international(written);
        if (phone == null) {
            return firstOfSeveral(row, written);
        }
        if (Phones.lostItsZero(written)) {
            row.report(Code.ZERO_MENDED, Field.PHONE, written, phone);
        }
        return phone;
    }

    private static @Nullable String belgian(Row row, String written) {
        var numbers = Lists.values(written, BELGIAN_SEPARATOR)
                .flatMap(number -> Phone.parse(number, Country.BE).stream())
                .map(Phone::e164)
                .toList();
        if (numbers.isEmpty()) {
            row.setAside(Code.PHONE, Field.PHONE, written, null);
            return null;
        }
        numbers.stream().skip(1).forEach(number -> row.setAside(Code.PHONE_EXTRA, Field.PHONE, number, null));
        return numbers.get(0);
    }

    private static @Nullable String firstOfSeveral(Row row, String written) {
        var numbers = Lists.values(written, PHONE_SEPARATOR).toList();
        var phone = numbers.size() < 2 ? null : Phones.international(numbers.get(0));
        if (phone == null) {
            row.setAside(
                    Identifiers.isScientific(written) ? Code.NUMBER_DAMAGED : Code.PHONE, Field.PHONE, written, null);
        } else {
            numbers.stream().skip(1).forEach(number -> row.setAside(Code.PHONE_EXTRA, Field.PHONE, number, null));
        }
        return phone;
    }

    private static boolean isUrl(Row row, Field field, String value) {
        if (URL.matcher(value).matches()) {
            return true;
        }
        row.setAside(Code.URL, field, value, BARE_URL.matcher(value).matches() ? "https://" + value : null);
        return false;
    }
}
