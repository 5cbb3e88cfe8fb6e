package org.entraidants.directory.national;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Mobility;
import org.entraidants.directory.Service;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.Typology;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** All rules of one row. */
final class Checks {
    private static final int LONGEST_SUMMARY = 280;
    private static final Pattern COMMUNE = Pattern.compile("[\\p{L}\\p{M}\\d\\s\\h'’-]*");
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{M}\\d\\s\\h,()°.&:+–|;'’/-]*");

    private Checks() {}

    /** The place of the row; it counts only if the row is not refused afterwards. */
    static Place place(Row row, LocalDate today) {
        var identifiers = new Identifiers(row);
        var coordinates = Coordinates.of(row);
        var lists = new Lists(row);
        return new Place(
                row.required(Field.ID),
                identifiers.pivot(),
                row.required(Field.NAME),
                usual(row, Field.COMMUNE, COMMUNE),
                identifiers.postcode(),
                identifiers.inseeCode(),
                usual(row, Field.ADDRESS, ADDRESS),
                row.text(Field.ADDRESS_DETAILS),
                coordinates.latitude(),
                coordinates.longitude(),
                lists.terms(Field.TYPOLOGIES, Typology.class),
                Contacts.phone(row, identifiers.postcode().length() == 4),
                Contacts.emails(row),
                Contacts.websites(row),
                row.text(Field.OPENING_HOURS),
                summary(row),
                row.text(Field.DETAILS),
                row.text(Field.SOURCE),
                lists.terms(Field.MOBILITY, Mobility.class),
                row.text(Field.PARENT_STRUCTURE),
                Dates.updatedOn(row, today),
                lists.terms(Field.SERVICES, Service.class),
                lists.audiences(),
                lists.needs(),
                lists.terms(Field.FEES, Fee.class),
                lists.programmes(),
                lists.labels(),
                lists.otherLabels(),
                lists.terms(Field.ACCESS_MODES, AccessMode.class),
                lists.terms(Field.SUPPORT_MODES, SupportMode.class),
                Contacts.page(row, Field.ACCESSIBILITY_PAGE),
                Contacts.page(row, Field.BOOKING_PAGE),
                row.unknown());
    }

    private static String usual(Row row, Field field, Pattern usual) {
        var text = row.required(field);
        if (!usual.matcher(text).matches()) {
            row.report(Code.ODD_CHARACTERS, field, text);
        }
        return text;
    }

    private static @Nullable String summary(Row row) {
        var summary = row.text(Field.SUMMARY);
        if (summary != null && summary.codePointCount(0, summary.length()) > LONGEST_SUMMARY) {
            row.report(Code.SUMMARY_LONG, Field.SUMMARY, summary, String.valueOf(summary.length()));
        }
        return summary;
    }
}
