package org.entraidants.platform.change;

/**
 * What changed.
 *
 * @param kind the kind of thing, as its {@code SearchSource} names it
 * @param id its number
 */
public record ChangeKey(String kind, long id) {}
