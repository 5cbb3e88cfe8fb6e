package org.entraidants.platform.mail;

/** Fired in the transaction that queues a mail for the relay. */
record MailQueued(long mailId) {}
