package org.entraidants.directory.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.platform.print.Typeface;

/**
 * Where a place lies among the towns around it, from what the directory knows itself: outlines of the land and the
 * coordinates of communes. It needs no network, and shows no streets.
 */
final class LocatorMap {
    private static final double KM_IN_A_DEGREE = 111.2;
    private static final double[] WIDTHS_KM = {12, 20, 32, 60, 120, 400};
    private static final int ENOUGH_TOWNS = 3;
    private static final int MOST_TOWNS = 9;
    private static final double LETTERS = 10;
    private static final Color LAND = new Color(0xF2, 0xF2, 0xF2);
    private static final Color SHORE = new Color(0x77, 0x77, 0x77);
    private static final Color INK = new Color(0x22, 0x22, 0x22);

    private final double lat;
    private final double lon;
    private final double width;
    private final double height;
    private final double km;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LocatorMap(double lat, double lon, double width, double height) {
        this.lat = lat;
        this.lon = lon;
        this.width = width;
        this.height = height;
        this.km = widthKm();
    }

    private double widthKm() {
        for (double wide : WIDTHS_KM) {
            if (towns(wide).size() > ENOUGH_TOWNS) {
                return wide;
            }
        }
        return WIDTHS_KM[WIDTHS_KM.length - 1];
    }

    /** The largest communes on a map of this width, the largest first. */
    private List<Commune> towns(double wide) {
        double high = wide * height / width;
        double south = high / 2 / KM_IN_A_DEGREE;
        double east = wide / 2 / (KM_IN_A_DEGREE * Math.cos(Math.toRadians(lat)));
        return Gazetteer.get().largestIn(lon - east, lat - south, lon + east, lat + south, MOST_TOWNS);
    }

    void draw(Graphics2D pen) {
        var frame = new Rectangle2D.Double(0, 0, width, height);
        var clip = pen.getClip();
        pen.clip(frame);
        pen.setColor(Color.WHITE);
        pen.fill(frame);
        land(pen);
        taken.add(new Rectangle2D.Double(width / 2 - 9, height / 2 - 22, 18, 24));
        scale(pen);
        towns(km).forEach(town -> town(pen, town));
        pin(pen);
        pen.setClip(clip);
        pen.setColor(SHORE);
        pen.setStroke(new BasicStroke(0.75f));
        pen.draw(new Rectangle2D.Double(1, 1, width - 2, height - 2));
    }

    private double x(double longitude) {
        double east = (longitude - lon) * KM_IN_A_DEGREE * Math.cos(Math.toRadians(lat));
        return width / 2 + east * width / km;
    }

    private double y(double latitude) {
        return height / 2 - (latitude - lat) * KM_IN_A_DEGREE * width / km;
    }

    private void land(Graphics2D pen) {
        pen.setStroke(new BasicStroke(0.75f));
        for (double[] ring : Outline.rings()) {
            if (isNear(ring)) {
                Path2D shape = shape(ring);
                pen.setColor(LAND);
                pen.fill(shape);
                pen.setColor(SHORE);
                pen.draw(shape);
            }
        }
    }

    private boolean isNear(double[] ring) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (int i = 0; i < ring.length; i += 2) {
            west = Math.min(west, ring[i]);
            east = Math.max(east, ring[i]);
            south = Math.min(south, ring[i + 1]);
            north = Math.max(north, ring[i + 1]);
        }
        return x(east) >= 0 && x(west) <= width && y(south) >= 0 && y(north) <= height;
    }

    private Path2D shape(double[] ring) {
        var shape = new Path2D.Double();
        shape.moveTo(x(ring[0]), y(ring[1]));
        for (int i = 2; i < ring.length; i += 2) {
            shape.lineTo(x(ring[i]), y(ring[i + 1]));
        }
        shape.closePath();
        return shape;
    }

    private void town(Graphics2D pen, Commune town) {
        double x = x(town.lon());
        double y = y(town.lat());
        Path2D name = Typeface.outline(town.name(), LETTERS);
        Rectangle2D size = name.getBounds2D();
        double right = x + 4;
        double left = x - 4 - size.getWidth();
        for (double from : new double[] {right, left}) {
            var box = new Rectangle2D.Double(from - 2, y - LETTERS * 0.9, size.getWidth() + 4, LETTERS * 1.3);
            boolean inside = box.getMinX() >= 2
                    && box.getMaxX() <= width - 2
                    && box.getMinY() >= 2
                    && box.getMaxY() <= height - 2;
            if (inside && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                taken.add(new Rectangle2D.Double(x - 3, y - 3, 6, 6));
                pen.setColor(INK);
                pen.fill(new Ellipse2D.Double(x - 2, y - 2, 4, 4));
                pen.fill(name.createTransformedShape(AffineTransform.getTranslateInstance(from, y + LETTERS * 0.35)));
                return;
            }
        }
    }

    private void scale(Graphics2D pen) {
        int length = km <= 20 ? 2 : km <= 60 ? 5 : 20;
        double wide = length * width / km;
        Path2D words = Typeface.outline(length + "\u00a0km", LETTERS);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(1.2f));
        pen.draw(new Rectangle2D.Double(6, height - 7, wide, 0.01));
        pen.fill(words.createTransformedShape(AffineTransform.getTranslateInstance(6, height - 11)));
        taken.add(new Rectangle2D.Double(0, height - 22, Math.max(wide, 26) + 10, 22));
    }

    /** A drop that stands on the place. */
    private void pin(Graphics2D pen) {
        double x = width / 2;
        double y = height / 2;
        var drop = new Path2D.Double();
        drop.moveTo(x, y);
        drop.curveTo(x - 3, y - 6, x - 8, y - 9, x - 8, y - 14);
        drop.curveTo(x - 8, y - 24, x + 8, y - 24, x + 8, y - 14);
        drop.curveTo(x + 8, y - 9, x + 3, y - 6, x, y);
        drop.closePath();
        pen.setColor(Color.BLACK);
        pen.fill(drop);
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(x - 3, y - 17, 6, 6));
    }
}
