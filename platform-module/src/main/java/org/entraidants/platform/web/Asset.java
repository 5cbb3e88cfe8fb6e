package org.entraidants.platform.web;

import java.util.Map;
import java.util.Set;

/** A file that pages name, ready to be sent. */
record Asset(String type, Body body) {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "geojson", "application/geo+json",
            "json", "application/json",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=UTF-8");
    private static final Set<String> WORTH_PACKING = Set.of("css", "js", "svg", "geojson", "json", "txt");

    static Asset of(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return new Asset(
                TYPES.getOrDefault(ending, "application/octet-stream"),
                new Body(bytes, WORTH_PACKING.contains(ending)));
    }
}
