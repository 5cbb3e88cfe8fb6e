package org.entraidants.platform.account;

/** What became of a try to sign in. */
public sealed interface Attempt {
    /** The token of the new sign-in. */
    record Opened(Token token) implements Attempt {}

    /** The account has a second factor: the token opens nothing until {@link SignIns#giveCode} has its code. */
    record CodeWanted(Token token) implements Attempt {}

    /** The address and the proof do not fit together. */
    record Refused() implements Attempt {}
}
