package org.entraidants.directory.place;

import java.text.NumberFormat;
import java.util.Locale;

/** Distances as the crow flies. */
public final class Distance {

    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Distance() {}

    /** Kilometres between two points in WGS 84 degrees, by the haversine formula (0.5 % at worst). */
    public static double km(double lat1, double lon1, double lat2, double lon2) {
        var halfLat = Math.toRadians(lat2 - lat1) / 2;
        var halfLon = Math.toRadians(lon2 - lon1) / 2;
        var chord = Math.pow(Math.sin(halfLat), 2)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.pow(Math.sin(halfLon), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /**
     * A distance to read: {@code 400 m} (to 50 m), {@code 1,2 km}, from 10 km on {@code 18 km}, with a no-break space.
     *
     * @throws IllegalArgumentException when it is negative or not a number
     */
    public static String format(double km, Locale locale) {
        if (!(km >= 0) || Double.isInfinite(km)) {
            throw new IllegalArgumentException("Not a distance: " + km);
        }
        var metres = Math.round(km * 20) * 50;
        if (metres < 1000) {
            return Math.max(metres, 50) + "" + NO_BREAK_SPACE + "m";
        }
        var number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(km < 9.95 ? 1 : 0);
        return number.format(km) + NO_BREAK_SPACE + "km";
    }
}
