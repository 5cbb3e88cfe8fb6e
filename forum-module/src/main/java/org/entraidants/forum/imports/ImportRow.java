package org.entraidants.forum.imports;

import java.util.Map;

/**
 * A topic or an answer as its file tells it.
 *
 * @param line of a CSV, or which object of a JSON it is
 * @param cells by the names of their columns, without those that are empty
 */
record ImportRow(long line, Map<String, String> cells) {
    static final String ID = "id";
    static final String ANSWER_TO = "answerTo";
    static final String BODY = "body";

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean isAnswer() {
        return !get(ANSWER_TO).isEmpty();
    }

    /** Under which name it is kept; an answer without one is known by what it says. */
    String name() {
        String id = get(ID);
        return id.isEmpty() && isAnswer()
                ? get(ANSWER_TO) + "#" + Integer.toHexString(get(BODY).hashCode())
                : id;
    }
}
