package org.entraidants.platform.mail;

import org.entraidants.platform.web.QrCode;

/** A square code made of the cells of a table: mail programs show it at once, where they hide pictures. */
final class CodeTable {
    private static final int MARGIN = 4;
    private static final int PIXELS = 4;

    private CodeTable() {}

    static String of(String address, String words) {
        boolean[][] squares = QrCode.squares(address);
        int side = squares.length + 2 * MARGIN;
        var html = new StringBuilder("<table role=\"img\" aria-label=\"" + Paper.escape(words)
                + "\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" bgcolor=\"#ffffff\" width=\"" + side * PIXELS
                + "\" style=\"background:#ffffff;border-collapse:collapse;table-layout:fixed;line-height:" + PIXELS
                + "px;font-size:1px;margin:0 0 24px\">");
        for (int y = -MARGIN; y < squares.length + MARGIN; y++) {
            html.append("<tr height=").append(PIXELS).append('>');
            row(html, squares, y);
            html.append("</tr>\n");
        }
        return html.append("</table>").toString();
    }

    private static void row(StringBuilder html, boolean[][] squares, int y) {
        boolean inside = y >= 0 && y < squares.length;
        for (int x = -MARGIN; x < squares.length + MARGIN; x++) {
            boolean black = inside && x >= 0 && x < squares.length && squares[y][x];
            html.append(black ? "<td bgcolor=#000000>" : "<td>");
        }
    }
}
