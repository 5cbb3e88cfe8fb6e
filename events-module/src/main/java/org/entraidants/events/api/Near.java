package org.entraidants.events.api;

import org.entraidants.directory.Localities;
import org.entraidants.events.gathering.Venue;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** A circle: a point, or the INSEE code of a commune, and so many kilometres around it. */
record Near(double lat, double lon, double radiusKm) {
    private static final double EARTH_KM = 6371;
    private static final String NUMBER = "-?\\d{1,3}(\\.\\d{1,10})?";

    /** @throws InvalidParameter for what is neither a point nor a commune */
    static Near read(String near, double radiusKm) {
        if (near.matches(NUMBER + "," + NUMBER)) {
            String[] parts = near.split(",", -1);
            double lat = Double.parseDouble(parts[0]);
            double lon = Double.parseDouble(parts[1]);
            if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
                return new Near(lat, lon, radiusKm);
            }
        }
        return Localities.byCode(near)
                .map(commune -> new Near(commune.latitude(), commune.longitude(), radiusKm))
                .orElseThrow(() -> new InvalidParameter(
                        "near", near, "latitude,longitude in degrees, or the INSEE code of a commune", null));
    }

    /** How far a place is, in kilometres with one decimal; null when it is not known, or not in the circle. */
    @Nullable
    Double distance(Venue venue) {
        if (venue.latitude() == null || venue.longitude() == null) {
            return null;
        }
        double km = haversine(venue.latitude(), venue.longitude());
        return km > radiusKm ? null : Double.valueOf(Math.round(km * 10) / 10.0);
    }

    private double haversine(double otherLat, double otherLon) {
        double a = Math.pow(Math.sin(Math.toRadians(otherLat - lat) / 2), 2)
                + Math.cos(Math.toRadians(lat))
                        * Math.cos(Math.toRadians(otherLat))
                        * Math.pow(Math.sin(Math.toRadians(otherLon - lon) / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
    }
}
