package org.entraidants.directory.search;

/**
 * A part of the map, in WGS 84 degrees.
 *
 * @param west greater than {@code east} when the box crosses the date line
 */
public record Box(double west, double south, double east, double north) {
    public Box {
        boolean onMap = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
        if (!onMap || !(south <= north)) {
            throw new IllegalArgumentException("Not on the map.");
        }
    }

    double width() {
        return west <= east ? east - west : east - west + 360;
    }
}
