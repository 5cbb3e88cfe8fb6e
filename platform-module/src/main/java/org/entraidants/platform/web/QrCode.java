package org.entraidants.platform.web;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code as a picture that a page or a print can hold. */
public final class QrCode {
    private static final int MARGIN = 4;

    private QrCode() {}

    /** SVG, black on white, in a {@code data:} address. */
    public static String dataUri(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Which squares are black, row by row; a white border of four squares belongs around them. */
    public static boolean[][] squares(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var squares = new boolean[code.size][code.size];
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                squares[y][x] = code.getModule(x, y);
            }
        }
        return squares;
    }

    private static String svg(String text) {
        boolean[][] squares = squares(text);
        var path = new StringBuilder();
        for (int y = 0; y < squares.length; y++) {
            for (int x = 0; x < squares.length; x++) {
                if (squares[y][x]) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(',')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = squares.length + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0,0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(side, path);
    }
}
