package org.entraidants.platform.web;

/** The words that the operator must see, apart from the log. */
public final class Console {
    private Console() {}

    /** Says something on the console, with air around it. */
    @SuppressWarnings("SystemOut")
    public static void say(String words) {
        System.out.println("\n  ▸ " + words + "\n");
    }
}
