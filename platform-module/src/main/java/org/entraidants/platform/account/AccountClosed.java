package org.entraidants.platform.account;

/** Fired in the transaction that closes an account. */
public record AccountClosed(long accountId) {}
