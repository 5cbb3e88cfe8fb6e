package org.entraidants.platform.mail;

import java.util.List;

/**
 * A letter as HTML that a screen reader, a dark screen and an old mail program can show: one column, real headings, no
 * image, nothing fetched from anywhere. Colours are those of {@code tokens.css}, written out as mail programs want them.
 */
final class HtmlPart {
    private static final String DARK = """
            :root{color-scheme:light dark;supported-color-schemes:light dark}
            @media (prefers-color-scheme:dark){
            .paper{background:#14191a!important}
            .sheet{background:#1b2223!important;border-color:#313b3c!important}
            .ink{color:#eef1ee!important}
            .soft{color:#b6c1bf!important}
            .button{background:#1c747c!important;color:#ffffff!important}
            }""";
    private static final String FONT = "font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;";
    private static final String INK = "class=\"ink\" style=\"" + FONT + "font-size:16px;line-height:1.5;color:#1e2a2c;";
    private static final String SOFT =
            "class=\"soft\" style=\"" + FONT + "font-size:16px;line-height:1.5;color:#4a5759;";

    private final StringBuilder html = new StringBuilder();
    private final Frame frame;

    HtmlPart(Letter letter, Frame frame) {
        this.frame = frame;
        open(letter.language().getLanguage(), escape(letter.subject()));
        line("<p " + SOFT + "margin:0 0 16px\">" + escape(frame.network()) + "</p>");
        line("<h1 class=\"ink\" style=\"" + FONT
                + "font-size:24px;line-height:1.25;font-weight:700;color:#1e2a2c;margin:0 0 24px\">"
                + escape(letter.subject()) + "</h1>");
        paragraph(frame.greeting());
        elements(letter.elements());
        close();
    }

    private void open(String language, String title) {
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language + "\" dir=\"ltr\"><head><meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        line("<meta name=\"supported-color-schemes\" content=\"light dark\">");
        line("<title>" + title + "</title>");
        line("<style>" + DARK + "</style></head>");
        line("<body class=\"paper\" style=\"margin:0;padding:0;background:#fbf8f3\">");
        // Webmail throws html and title away: what they say is said again.
        line("<div role=\"article\" aria-label=\"" + title + "\" lang=\"" + language + "\" dir=\"ltr\">");
        line(
                "<table role=\"presentation\" class=\"paper\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""
                        + " style=\"background:#fbf8f3\"><tr><td align=\"center\" style=\"padding:24px 12px\">");
        line(
                "<table role=\"presentation\" class=\"sheet\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""
                        + " style=\"max-width:600px;background:#ffffff;border:1px solid #e3ddd2;border-radius:10px\"><tr>");
        line("<td align=\"left\" style=\"padding:28px 24px\">");
    }

    private void elements(List<Letter.Element> elements) {
        Letter.Element before = null;
        for (Letter.Element element : elements) {
            if (element instanceof Letter.Fact && !(before instanceof Letter.Fact)) {
                line("<ul style=\"margin:0 0 16px;padding:0 0 0 20px\">");
            }
            if (before instanceof Letter.Fact && !(element instanceof Letter.Fact)) {
                line("</ul>");
            }
            add(element);
            before = element;
        }
        if (before instanceof Letter.Fact) {
            line("</ul>");
        }
    }

    private void add(Letter.Element element) {
        if (element instanceof Letter.Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (element instanceof Letter.Fact fact) {
            line("<li " + INK + "margin:0 0 4px\">" + escape(frame.fact(fact.term(), fact.value())) + "</li>");
        } else if (element instanceof Letter.Code code) {
            paragraph(code.words());
            line(CodeTable.of(code.address().toASCIIString(), code.words()));
        } else if (element instanceof Letter.Button button) {
            button(button.label(), escape(button.address().toASCIIString()));
        }
    }

    private void paragraph(String words) {
        line("<p " + INK + "margin:0 0 16px\">" + escape(words).replaceAll("\\R", "<br>") + "</p>");
    }

    private void button(String label, String address) {
        line("<p style=\"margin:24px 0 12px\"><a class=\"button\" href=\"" + address + "\" style=\"" + FONT
                + "display:inline-block;padding:12px 24px;font-size:16px;line-height:24px;font-weight:700;"
                + "background:#0b5a63;color:#ffffff;text-decoration:none;border-radius:10px\">" + escape(label)
                + "</a></p>");
        line("<p " + SOFT + "margin:0 0 24px\">" + escape(frame.link()) + "<br><span style=\"word-break:break-all\">"
                + address + "</span></p>");
    }

    private void close() {
        line("</td></tr></table>");
        line("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""
                + " style=\"max-width:600px\"><tr><td align=\"left\" style=\"padding:16px 24px\">");
        line("<p " + SOFT + "margin:0\">" + escape(frame.reason()) + "<br>" + escape(frame.advice()) + "</p>");
        line("</td></tr></table>");
        line("</td></tr></table></div></body></html>");
    }

    private void line(String markup) {
        html.append(markup).append('\n');
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
