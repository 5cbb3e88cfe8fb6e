package org.entraidants.directory.search;

import org.jspecify.annotations.Nullable;

/**
 * A circle on the map.
 *
 * @param lat of its centre, WGS 84 degrees, -90 to 90
 * @param lon of its centre, WGS 84 degrees, -180 to 180
 * @param radiusKm 1 to 100
 * @param name the commune that it was asked for by; null for a point
 */
public record Area(
        double lat, double lon, double radiusKm, @Nullable String name) {
    public static final double USUAL_RADIUS_KM = 20;
    public static final double SMALLEST_RADIUS_KM = 1;
    public static final double LARGEST_RADIUS_KM = 100;

    public Area {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("Not on the map: " + lat + ", " + lon);
        }
        if (!(radiusKm >= SMALLEST_RADIUS_KM && radiusKm <= LARGEST_RADIUS_KM)) {
            throw new IllegalArgumentException("Not a radius: " + radiusKm);
        }
    }
}
