package org.entraidants.directory.duplicates;

import java.util.List;
import org.entraidants.directory.national.Field;

/** What is kept of two sheets piece by piece: a field, or fields that only go together. */
public enum Part {
    NAME(false, Field.NAME),
    USUAL_NAME(false),
    KIND(true, Field.TYPOLOGIES),
    ADDRESS(
            false,
            Field.ADDRESS,
            Field.ADDRESS_DETAILS,
            Field.POSTCODE,
            Field.COMMUNE,
            Field.INSEE_CODE,
            Field.LATITUDE,
            Field.LONGITUDE),
    PHONE(false, Field.PHONE),
    EMAILS(true, Field.EMAILS),
    WEBSITES(true, Field.WEBSITES),
    HOURS(false, Field.OPENING_HOURS),
    SUMMARY(false, Field.SUMMARY),
    DETAILS(false, Field.DETAILS),
    AUDIENCES(true, Field.AUDIENCES),
    NEEDS(true, Field.NEEDS),
    FEES(true, Field.FEES),
    ACCESS_MODES(true, Field.ACCESS_MODES),
    SUPPORT_MODES(true, Field.SUPPORT_MODES),
    MOBILITY(true, Field.MOBILITY),
    PROGRAMMES(true, Field.PROGRAMMES),
    LABELS(true, Field.LABELS),
    OTHER_LABELS(true, Field.OTHER_LABELS),
    BOOKING_PAGE(false, Field.BOOKING_PAGE),
    ACCESSIBILITY_PAGE(false, Field.ACCESSIBILITY_PAGE),
    IDENTIFIER(false, Field.PIVOT),
    PARENT(false, Field.PARENT_STRUCTURE),
    WELCOME(false),
    EQUIPMENT(false),
    HOSTING(false),
    NETWORK(false);

    private final boolean list;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Field> fields;

    Part(boolean list, Field... fields) {
        this.list = list;
        this.fields = List.of(fields);
    }

    /** Whether the values of both sheets can be kept together. */
    public boolean isList() {
        return list;
    }

    /** The fields of the standard; none for what only we know. */
    List<Field> fields() {
        return fields;
    }

    /** The end of its message keys. */
    public String key() {
        return name();
    }
}
