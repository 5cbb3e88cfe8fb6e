package org.entraidants.newsletter.issue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entraidants.platform.mail.Paper;

/**
 * Dresses sanitized HTML for mail programs, which know no style sheet: every element carries its own style, every address is
 * whole. What it is given was written by the platform's sanitizer, so that tags are well formed and attributes quoted.
 */
final class MailHtml {
    private static final Pattern TAG =
            Pattern.compile("<(h[2-5]|p|ul|ol|li|a|blockquote|table|th|td|pre|hr|img)(?=[\\s>/])");
    private static final Pattern OWN_PATH = Pattern.compile("(href|src)=\"/(?!/)");
    private static final Pattern HEADING = Pattern.compile("(</?h)([3-5])(?=[\\s>])");
    private static final String BOX = "border:1px solid #e3ddd2;padding:8px;text-align:left;";
    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("p", Paper.INK + "margin:0 0 16px\""),
            Map.entry("ul", "style=\"margin:0 0 16px;padding:0 0 0 20px\""),
            Map.entry("ol", "style=\"margin:0 0 16px;padding:0 0 0 24px\""),
            Map.entry("li", Paper.INK + "margin:0 0 6px\""),
            Map.entry("a", Paper.LINK + "\""),
            Map.entry(
                    "blockquote",
                    "class=\"line\" style=\"margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #e3ddd2\""),
            Map.entry("table", "style=\"border-collapse:collapse;margin:0 0 16px\""),
            Map.entry("th", Paper.INK + BOX + "\""),
            Map.entry("td", Paper.INK + BOX + "\""),
            Map.entry("pre", Paper.INK + "white-space:pre-wrap;margin:0 0 16px\""),
            Map.entry("hr", "class=\"line\" style=\"border:0;border-top:1px solid #e3ddd2;margin:24px 0\""),
            Map.entry("img", "style=\"max-width:100%;height:auto;border:0\""));

    private MailHtml() {}

    /**
     * @param site where the network is reached, without a slash at the end
     * @param titled whether a heading of level 2 stands above
     */
    static String of(String html, String site, boolean titled) {
        String whole = OWN_PATH.matcher(html)
                .replaceAll(match -> match.group(1) + "=\"" + Matcher.quoteReplacement(site) + "/");
        String levelled = titled
                ? whole
                : HEADING.matcher(whole).replaceAll(match -> match.group(1) + (Integer.parseInt(match.group(2)) - 1));
        return TAG.matcher(levelled)
                .replaceAll(match -> Matcher.quoteReplacement("<" + match.group(1) + " " + style(match.group(1))));
    }

    private static String style(String tag) {
        return tag.startsWith("h") && !tag.equals("hr")
                ? Paper.INK + "font-weight:700;margin:24px 0 12px\""
                : STYLES.getOrDefault(tag, "");
    }
}
