package org.entraidants.platform.text;

/** The beginning of a text, cut between two words. */
final class Excerpt {
    private static final String MORE = "…";

    private Excerpt() {}

    static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        String beginning = line.substring(0, end(line, most - MORE.length()));
        return beginning.replaceFirst("[\\s\\p{Zs},;:.–—-]+$", "") + MORE;
    }

    private static int end(String line, int most) {
        int space = line.lastIndexOf(' ', most);
        if (space > most / 2) {
            return space;
        }
        return Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
    }
}
