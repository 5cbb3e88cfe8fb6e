package org.entraidants.platform.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.entraidants.platform.web.QrCode;

/** The square code of an address. */
record Code(String address) implements Drawing {
    private static final int MARGIN = 2;

    @Override
    public void draw(Graphics2D pen, double width, double height) {
        boolean[][] squares = QrCode.squares(address);
        double unit = Math.min(width, height) / (squares.length + 2 * MARGIN);
        var black = new Path2D.Double();
        for (int y = 0; y < squares.length; y++) {
            row(squares[y], y, unit, black);
        }
        pen.setColor(Color.BLACK);
        pen.fill(black);
    }

    /** Squares that touch one another are one rectangle: no hair of light between them. */
    private static void row(boolean[] squares, int y, double unit, Path2D black) {
        int x = 0;
        while (x < squares.length) {
            int from = x;
            while (x < squares.length && squares[x]) {
                x++;
            }
            if (x > from) {
                black.append(
                        new Rectangle2D.Double((from + MARGIN) * unit, (y + MARGIN) * unit, (x - from) * unit, unit),
                        false);
            }
            x++;
        }
    }
}
