package org.entraidants.directory;

import java.util.List;

/**
 * Why a correction is not taken in. It never holds personal data, so it may be shown and logged.
 *
 * @param detail where
 * @param reason what; its message key is {@code directory.edit.objection.<reason>}
 * @param values what goes in the message: a {@code Kind} of personal data, a limit, a wrong address
 */
public record Objection(Detail detail, Reason reason, List<Object> values) {
    /** A reason not to take a detail in. */
    public enum Reason {
        MISSING(false),
        NOT_LISTED(false),
        NUMBER(false),
        DATE(false),
        TIME(false),
        ENDS_BEFORE(false),
        WEEKDAY_OR_DAY(false),
        HOURS_UNCLEAR(false),
        TOO_LONG(false),
        POSTCODE(false),
        PHONE(false),
        EMAIL(false),
        URL(false),
        PERSONAL_DATA(false),
        PERSONAL_DATA_PERHAPS(true),
        PLACE_UNKNOWN(true),
        TOWN_UNKNOWN(true),
        HOURS_SYNTAX(true),
        HOURS_TIME_POINT_WITHOUT_END(true),
        HOURS_UNSUPPORTED(true),
        HOURS_EMPTY_RANGE(true);

        private final boolean waivable;

        Reason(boolean waivable) {
            this.waivable = waivable;
        }
    }

    Objection(Detail detail, Reason reason, Object... values) {
        this(detail, reason, List.of(values));
    }

    /** Whether the author may insist. */
    public boolean isWaivable() {
        return reason.waivable;
    }
}
