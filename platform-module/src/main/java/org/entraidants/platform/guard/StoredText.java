package org.entraidants.platform.guard;

import java.util.Map;

/**
 * A text that is stored already.
 *
 * @param id its number in its {@link StoredTexts}
 * @param fields as in a {@link Submission}
 */
public record StoredText(long id, Map<String, String> fields) {}
