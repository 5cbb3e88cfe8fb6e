package org.entraidants.platform.print;

import java.awt.Graphics2D;

/** A picture made of lines and not of dots: it stays sharp on every printer. */
@FunctionalInterface
public interface Drawing {
    /** Draws it into a field of this size, from (0, 0) on. */
    void draw(Graphics2D pen, double width, double height);
}
