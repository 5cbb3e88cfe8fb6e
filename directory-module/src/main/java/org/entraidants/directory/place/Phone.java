package org.entraidants.directory.place;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number that may exist, of any country.
 *
 * @param e164 {@code +33123456789}
 * @param national as its own country writes it, with no-break spaces: {@code 01 23 45 67 89}, {@code 02 512 12 12}
 */
public record Phone(String e164, String national) {

    private static final int LONGEST = 40;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** Reads a number typed in the main part of this country; see {@link #parse(String, Territory)}. */
    public static Optional<Phone> parse(@Nullable String text, Country country) {
        return parse(text, Territory.of(country, null));
    }

    /**
     * Reads a number as one types it in this territory, or with an international prefix; empty when it is none. A
     * ten-digit number of another French territory is recognised too. Short numbers ({@code 3939}) are not.
     */
    public static Optional<Phone> parse(@Nullable String text, Territory territory) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        return regions(territory)
                .flatMap(region -> number(text, region).stream())
                .findFirst()
                .map(Phone::of);
    }

    private static Stream<String> regions(Territory territory) {
        var own = Stream.of(territory.phoneRegion());
        return territory.country() == Country.FR
                ? Stream.concat(own, Stream.of("FR", "GP", "MQ", "GF", "RE", "YT"))
                : own;
    }

    private static Optional<PhoneNumber> number(String text, String region) {
        try {
            return Optional.of(NUMBERS.parse(text, region)).filter(NUMBERS::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static Phone of(PhoneNumber number) {
        var national = NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
        return new Phone(NUMBERS.format(number, PhoneNumberFormat.E164), national.replaceAll("[ ./-]", "\u00a0"));
    }
}
