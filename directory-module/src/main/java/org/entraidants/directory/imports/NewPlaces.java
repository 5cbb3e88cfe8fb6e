package org.entraidants.directory.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.NationalCells;
import org.entraidants.directory.NewStructures;
import org.entraidants.directory.SourceLink;
import org.entraidants.directory.Structure;
import org.entraidants.directory.imports.Batch.Known;
import org.entraidants.directory.imports.Batch.SourceKey;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.place.Country;
import org.entraidants.platform.change.Changes;
import org.jspecify.annotations.Nullable;

/** The places of a batch that the directory did not know, gathered to be written together. */
final class NewPlaces {
    private final Batch batch;
    private final Map<SourceKey, Known> known;
    private final Instant now;
    private final Map<SourceKey, SourceLink> waiting = new LinkedHashMap<>();

    /** @param known what was written is added to it */
    NewPlaces(Batch batch, Map<SourceKey, Known> known, Instant now) {
        this.batch = batch;
        this.known = known;
        this.now = now;
    }

    /** Whether a place of this key waits to be written. */
    boolean awaits(SourceKey key) {
        return waiting.containsKey(key);
    }

    void add(SourceKey key, Place place) {
        var structure = new Structure(
                batch.slugs().take(place.name(), place.commune()), place.name(), Country.valueOf(place.country()), now);
        structure.addSite();
        for (Field field : Field.values()) {
            structure.take(field, place);
        }
        structure.mainSite().settle(structure.country());
        var link = new SourceLink(structure, key.source(), key.key());
        link.hasSaid(place.fingerprint(), NationalCells.cellsOf(place), unknown(place), now);
        waiting.put(key, link);
    }

    static @Nullable String unknown(Place place) {
        return place.unknown().isEmpty()
                ? null
                : place.unknown().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + String.join(" | ", entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    /** Writes those that wait; from then on they are known. */
    void write(Connection connection, Changes changes) throws SQLException {
        NewStructures.insert(connection, waiting.values());
        waiting.forEach((key, link) -> {
            changes.record(Structure.KIND, link.structure().id(), link.structure());
            known.put(key, new Known(link.id(), link.fingerprint()));
        });
        waiting.clear();
    }
}
