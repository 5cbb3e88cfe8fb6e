package org.entraidants.directory.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.entraidants.platform.web.QrCode;
import org.w3c.dom.Element;

/** Draws the codes and maps of a {@link Paper}, as lines and not as dots: they stay sharp on every printer. */
final class Pictures implements FSObjectDrawerFactory, FSObjectDrawer {
    static final String CODE = "code";
    static final String MAP = "map";
    private static final int MARGIN = 2;

    private final Runnable step;

    /** @param step called twice for each picture: when its place is found, and when it is drawn; may throw */
    Pictures(Runnable step) {
        this.step = step;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        step.run();
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return true;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice out,
            RenderingContext context,
            int dotsPerPixel) {
        step.run();
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        out.drawWithGraphics((float) x, (float) y, wide, high, pen -> draw(element, pen, wide, high));
        return null;
    }

    private static void draw(Element element, Graphics2D pen, double width, double height) {
        if (element.getAttribute("type").equals(CODE)) {
            code(element.getAttribute("data-text"), pen, Math.min(width, height));
        } else {
            double lat = Double.parseDouble(element.getAttribute("data-lat"));
            double lon = Double.parseDouble(element.getAttribute("data-lon"));
            new LocatorMap(lat, lon, width, height).draw(pen);
        }
    }

    private static void code(String text, Graphics2D pen, double side) {
        boolean[][] squares = QrCode.squares(text);
        double unit = side / (squares.length + 2 * MARGIN);
        var black = new Path2D.Double();
        for (int y = 0; y < squares.length; y++) {
            int x = 0;
            while (x < squares.length) {
                int from = x;
                while (x < squares.length && squares[y][x]) {
                    x++;
                }
                if (x > from) {
                    black.append(
                            new Rectangle2D.Double(
                                    (from + MARGIN) * unit, (y + MARGIN) * unit, (x - from) * unit, unit),
                            false);
                }
                x++;
            }
        }
        pen.setColor(Color.BLACK);
        pen.fill(black);
    }
}
