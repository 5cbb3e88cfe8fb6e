package org.entraidants.platform.account;

/**
 * Where a sign-in comes from.
 *
 * @param bearer true for a program (12 hours), false for a browser (14 days)
 * @param device the browser and the system in a few words, to be recognised by its owner; may be empty
 */
public record Origin(boolean bearer, String device) {}
