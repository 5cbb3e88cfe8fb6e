package org.entraidants.platform.mail;

/**
 * What calendars understand of a mail.
 *
 * @param method as it stands in the calendar: {@code REQUEST} or {@code CANCEL}
 * @param calendar a whole calendar (RFC 5545) with one event, its lines ending with CR and LF
 */
public record Invitation(String method, String calendar) {
    private static final int LONGEST = 20_000;

    public Invitation {
        if (!calendar.contains("\r\nMETHOD:" + method + "\r\n")) {
            throw new IllegalArgumentException("The calendar must say the method of its mail.");
        }
        if (calendar.length() > LONGEST) {
            throw new IllegalArgumentException("Too long a calendar.");
        }
    }

    /** The invitation of a calendar, whatever its method. */
    static Invitation of(String calendar) {
        String after = calendar.substring(calendar.indexOf("\r\nMETHOD:") + "\r\nMETHOD:".length());
        return new Invitation(after.substring(0, after.indexOf('\r')), calendar);
    }
}
