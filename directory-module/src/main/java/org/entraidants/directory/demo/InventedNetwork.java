package org.entraidants.directory.demo;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The invented network as {@code network.json} tells it.
 *
 * @param name what it is called
 * @param structures in the order of the file, a part after its whole or before it
 */
record InventedNetwork(String name, List<InventedStructure> structures) {
    /** @param now the moment from which its days are counted: verified two days ago, stops there in three */
    static InventedNetwork at(Instant now) {
        var file = Objects.requireNonNull(InventedNetwork.class.getResourceAsStream("network.json"));
        try (var reader = Json.createReader(file)) {
            var sheet = new Sheet(reader.readObject());
            return new InventedNetwork(
                    sheet.text("name"),
                    sheet.sheets("structures").stream()
                            .map(structure -> new InventedStructure(structure, now))
                            .toList());
        }
    }
}
