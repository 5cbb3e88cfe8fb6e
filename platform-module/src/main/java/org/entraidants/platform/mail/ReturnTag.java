package org.entraidants.platform.mail;

/**
 * What an address or the name of a mail tells of the mail, signed so that nobody else can make one.
 *
 * @param kind a lower-case letter: {@link #MAIL}, or one that a module has taken
 * @param first a number that the module knows
 * @param second another
 */
public record ReturnTag(char kind, long first, long second) {
    /** A mail of the outbox, by its number. */
    public static final char MAIL = 'm';
}
