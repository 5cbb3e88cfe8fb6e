package org.entraidants.platform.mail;

/** What became of one attempt. */
public sealed interface Outcome {
    /** The relay has it. */
    record Sent() implements Outcome {}

    /** It will never have it. */
    record Refused(String words) implements Outcome {}

    /**
     * It shall be tried again.
     *
     * @param mayHaveArrived whether all of it was given before the connection broke
     */
    record Later(Trouble trouble, String words, boolean mayHaveArrived) implements Outcome {}

    /** The relay takes no mail at all at the moment, whatever the mail. */
    record RelayAway(String words) implements Outcome {}
}
