package org.entraidants.directory.print;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The coasts and borders that the map of the directory shows too. */
final class Outline {
    private Outline() {}

    /** Closed lines, each as longitude, latitude, longitude, latitude…; read at the first call. */
    static List<double[]> rings() {
        return Holder.RINGS;
    }

    private static final class Holder {
        static final List<double[]> RINGS = read();

        private static List<double[]> read() {
            var in = Objects.requireNonNull(
                    Outline.class.getResourceAsStream("/META-INF/resources/assets/outline.geojson"));
            try (JsonReader reader = Json.createReader(in)) {
                var rings = new ArrayList<double[]>();
                for (JsonObject feature :
                        reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                    JsonArray shapes = feature.getJsonObject("geometry").getJsonArray("coordinates");
                    shapes.getValuesAs(JsonArray.class).forEach(shape -> rings.add(ring(shape.getJsonArray(0))));
                }
                return List.copyOf(rings);
            }
        }

        private static double[] ring(JsonArray points) {
            var ring = new double[points.size() * 2];
            for (int i = 0; i < points.size(); i++) {
                ring[2 * i] = points.getJsonArray(i).getJsonNumber(0).doubleValue();
                ring[2 * i + 1] = points.getJsonArray(i).getJsonNumber(1).doubleValue();
            }
            return ring;
        }
    }
}
