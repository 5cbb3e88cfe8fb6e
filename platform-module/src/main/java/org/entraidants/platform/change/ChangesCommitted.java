package org.entraidants.platform.change;

import java.util.Map;

/**
 * Fired on the node that made a change, right after its commit and outside the transaction; observers must not use the
 * database on this thread.
 *
 * @param number the number of the change
 * @param inHand those of the changed things that were recorded whole; nobody touches them any more
 */
public record ChangesCommitted(long number, Map<ChangeKey, Object> inHand) {}
