package org.entraidants.platform.mail.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text: words, or an address that becomes a link.
 *
 * @param link whether it is an address
 */
public record TextPiece(String text, boolean link) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    static List<TextPiece> of(String text) {
        var pieces = new ArrayList<TextPiece>();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            pieces.add(new TextPiece(text.substring(from, address.start()), false));
            pieces.add(new TextPiece(address.group(), true));
            from = address.end();
        }
        pieces.add(new TextPiece(text.substring(from), false));
        return pieces;
    }
}
