package org.entraidants.forum.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** Under which name it is kept; an answer without one is known by its topic and what it says. */
    String name() {
        String id = get(ID);
        return id.isEmpty() && isAnswer() ? "#" + print(get(ANSWER_TO) + "\0" + get(BODY)) : id;
    }

    private static String print(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
