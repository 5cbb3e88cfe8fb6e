package org.entraidants.directory.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Label;
import org.entraidants.directory.Mobility;
import org.entraidants.directory.Need;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Service;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.Term;
import org.entraidants.directory.Typology;
import org.jspecify.annotations.Nullable;

/**
 * One place as the national standard v1.0.2 describes it. Lists keep the order of the file.
 *
 * @param postcode 5 digits, or 4 for a Belgian place (which the standard does not know)
 * @param latitude WGS84 degrees, -90 to 90; null together with the longitude
 * @param longitude WGS84 degrees, -180 to 180
 * @param phone international format without blanks
 * @param openingHours OpenStreetMap {@code opening_hours}, not checked here
 * @param summary should hold at most 280 characters, may be longer
 * @param unknown what was written but could not be understood, by column name; never exported
 */
public record Place(
        String id,
        String pivot,
        String name,
        String commune,
        String postcode,
        @Nullable String inseeCode,
        String address,
        @Nullable String addressDetails,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<Typology> typologies,
        @Nullable String phone,
        List<String> emails,
        List<String> websites,
        @Nullable String openingHours,
        @Nullable String summary,
        @Nullable String details,
        @Nullable String source,
        List<Mobility> mobility,
        @Nullable String parentStructure,
        LocalDate updatedOn,
        List<Service> services,
        List<Audience> audiences,
        List<Need> needs,
        List<Fee> fees,
        List<Programme> programmes,
        List<Label> labels,
        List<String> otherLabels,
        List<AccessMode> accessModes,
        List<SupportMode> supportModes,
        @Nullable String accessibilityPage,
        @Nullable String bookingPage,
        Map<String, List<String>> unknown) {

    public Place {
        typologies = List.copyOf(typologies);
        emails = List.copyOf(emails);
        websites = List.copyOf(websites);
        mobility = List.copyOf(mobility);
        services = List.copyOf(services);
        audiences = List.copyOf(audiences);
        needs = List.copyOf(needs);
        fees = List.copyOf(fees);
        programmes = List.copyOf(programmes);
        labels = List.copyOf(labels);
        otherLabels = List.copyOf(otherLabels);
        accessModes = List.copyOf(accessModes);
        supportModes = List.copyOf(supportModes);
        var kept = new TreeMap<String, List<String>>();
        unknown.forEach((column, values) -> kept.put(column, List.copyOf(values)));
        unknown = Collections.unmodifiableMap(kept);
    }

    /** ISO 3166 code, told from the postcode: {@code BE} for 4 digits, else {@code FR}. */
    public String country() {
        return postcode.length() == 4 ? "BE" : "FR";
    }

    /** The cell of this field in a v1.0.2 file, before quoting; empty when there is nothing. */
    public String cell(Field field) {
        return switch (field) {
            case ID -> id;
            case PIVOT -> pivot;
            case NAME -> name;
            case COMMUNE -> commune;
            case POSTCODE -> postcode;
            case INSEE_CODE -> orEmpty(inseeCode);
            case ADDRESS -> address;
            case ADDRESS_DETAILS -> orEmpty(addressDetails);
            case LATITUDE -> decimal(latitude);
            case LONGITUDE -> decimal(longitude);
            case TYPOLOGIES -> terms(typologies);
            case PHONE -> orEmpty(phone);
            case EMAILS -> String.join("|", emails);
            case WEBSITES -> String.join("|", websites);
            case OPENING_HOURS -> orEmpty(openingHours);
            case SUMMARY -> orEmpty(summary);
            case DETAILS -> orEmpty(details);
            case SOURCE -> orEmpty(source);
            case MOBILITY -> terms(mobility);
            case PARENT_STRUCTURE -> orEmpty(parentStructure);
            case UPDATED_ON -> updatedOn.toString();
            case SERVICES -> terms(services);
            case AUDIENCES -> terms(audiences);
            case NEEDS -> terms(needs);
            case FEES -> terms(fees);
            case PROGRAMMES -> terms(programmes);
            case LABELS -> terms(labels);
            case OTHER_LABELS -> String.join("|", otherLabels);
            case ACCESS_MODES -> terms(accessModes);
            case SUPPORT_MODES -> terms(supportModes);
            case ACCESSIBILITY_PAGE -> orEmpty(accessibilityPage);
            case BOOKING_PAGE -> orEmpty(bookingPage);
        };
    }

    /** SHA-256, in hexadecimal, of the 32 cells and of what was not understood: equal places have equal prints. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String decimal(@Nullable Double degrees) {
        if (degrees == null) {
            return "";
        }
        var shortest = new BigDecimal(degrees.toString()).stripTrailingZeros();
        return shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
    }

    private static String terms(Collection<? extends Term> terms) {
        return terms.stream().map(Term::standard).collect(Collectors.joining("|"));
    }
}
