package org.entraidants.platform.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Puts the drawings of a {@link Paper} where they belong. */
final class Pictures implements FSObjectDrawerFactory, FSObjectDrawer {
    static final String NUMBER = "data-drawing";

    private final List<Drawing> drawings;
    private final Runnable step;

    /** @param step called twice for each picture: when its place is found, and when it is drawn; may throw */
    Pictures(List<Drawing> drawings, Runnable step) {
        this.drawings = drawings;
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
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute(NUMBER)));
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        out.drawWithGraphics((float) x, (float) y, wide, high, pen -> drawing.draw(pen, wide, high));
        return null;
    }
}
