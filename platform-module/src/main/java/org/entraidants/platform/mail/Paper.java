package org.entraidants.platform.mail;

/**
 * The sheet that every mail of the network is written on: one column, a table for old mail programs, colours for a dark
 * screen, nothing fetched from anywhere. Colours are those of {@code tokens.css}, written out as mail programs want them.
 */
public final class Paper {
    private static final String DARK = """
            :root{color-scheme:light dark;supported-color-schemes:light dark}
            @media (prefers-color-scheme:dark){
            .paper{background:#14191a!important}
            .sheet{background:#1b2223!important;border-color:#313b3c!important}
            .ink{color:#eef1ee!important}
            .soft{color:#b6c1bf!important}
            .to{color:#7cc9cf!important}
            .line{border-color:#313b3c!important}
            .button{background:#1c747c!important;color:#ffffff!important}
            }""";
    private static final String FONT = "font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;";

    /** The attributes of what is to be read, its style left open: add to it and close the quotation mark. */
    public static final String INK = "class=\"ink\" style=\"" + FONT + "font-size:16px;line-height:1.5;color:#1e2a2c;";

    /** The same for what stands aside. */
    public static final String SOFT =
            "class=\"soft\" style=\"" + FONT + "font-size:16px;line-height:1.5;color:#4a5759;";

    /** The same for a link in a text. */
    public static final String LINK = "class=\"to\" style=\"color:#0b5a63;text-decoration:underline;";

    private final StringBuilder html = new StringBuilder();

    /**
     * Begins a mail.
     *
     * @param title plain words
     * @param preheader what a mailbox shows beside the title, plain words; may be empty
     */
    public Paper(String language, String title, String preheader) {
        String words = escape(title);
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language + "\" dir=\"ltr\"><head><meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        line("<meta name=\"supported-color-schemes\" content=\"light dark\">");
        line("<title>" + words + "</title>");
        line("<style>" + DARK + "</style></head>");
        line("<body class=\"paper\" style=\"margin:0;padding:0;background:#fbf8f3\">");
        if (!preheader.isEmpty()) {
            line("<div aria-hidden=\"true\" style=\"display:none;max-height:0;overflow:hidden;mso-hide:all\">"
                    + escape(preheader) + "</div>");
        }
        // Webmail throws html and title away: what they say is said again.
        line("<div role=\"article\" aria-label=\"" + words + "\" lang=\"" + language + "\" dir=\"ltr\">");
        openSheet();
    }

    private void openSheet() {
        line("<table role=\"presentation\" class=\"paper\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\""
                + " border=\"0\" style=\"background:#fbf8f3\"><tr><td align=\"center\" style=\"padding:24px"
                + " 12px\">");
        line("<table role=\"presentation\" class=\"sheet\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\""
                + " border=\"0\" style=\"max-width:600px;background:#ffffff;border:1px solid"
                + " #e3ddd2;border-radius:10px\"><tr>");
        line("<td align=\"left\" style=\"padding:28px 24px\">");
    }

    /** The network and the title. */
    public Paper head(String network, String title) {
        line("<p " + SOFT + "margin:0 0 16px\">" + escape(network) + "</p>");
        return heading(1, 24, title);
    }

    /** A heading of a level and a size in pixels. */
    public Paper heading(int level, int size, String words) {
        return line("<h" + level + " " + INK.replace("font-size:16px;line-height:1.5;", "") + "font-size:" + size
                + "px;line-height:1.25;font-weight:700;margin:0 0 " + (level == 1 ? 24 : 12) + "px\">" + escape(words)
                + "</h" + level + ">");
    }

    /** A paragraph of plain words; its lines are kept. */
    public Paper paragraph(String words) {
        return line("<p " + INK + "margin:0 0 16px\">" + escape(words).replaceAll("\\R", "<br>") + "</p>");
    }

    /** A button, 48 pixels high; the address as it stands in an attribute. */
    public Paper button(String label, String address) {
        return line("<p style=\"margin:24px 0 12px\"><a class=\"button\" href=\"" + address + "\" style=\"" + FONT
                + "display:inline-block;padding:12px 24px;font-size:16px;line-height:24px;font-weight:700;"
                + "background:#0b5a63;color:#ffffff;text-decoration:none;border-radius:10px\">" + escape(label)
                + "</a></p>");
    }

    /** Adds a line of markup as it is. */
    public Paper line(String markup) {
        html.append(markup).append('\n');
        return this;
    }

    /** Ends the sheet and the mail. */
    public String close(String footMarkup) {
        line("</td></tr></table>");
        line("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""
                + " style=\"max-width:600px\"><tr><td align=\"left\" style=\"padding:16px 24px\">");
        line("<p " + SOFT + "margin:0\">" + footMarkup + "</p>");
        line("</td></tr></table>");
        line("</td></tr></table></div></body></html>");
        return html.toString();
    }

    /** Plain words as they stand in markup. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
