package org.entraidants.platform.change;

/**
 * Fired on the node that made a change, right after its commit and outside the transaction; observers must not use the
 * database on this thread.
 *
 * @param number the number of the change
 */
public record ChangesCommitted(long number) {}
