package org.entraidants.platform.account;

/** Fired in the transaction in which a link to sign in is asked for. */
record LinkAsked() {}
