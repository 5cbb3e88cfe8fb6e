package org.entraidants.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RowBytesTest {
    @Test
    void aFullRowComesBackAsItWas() throws IOException {
        var row = new StructureRow(
                412,
                "mediatheque-orgelles",
                "Médiathèque d’Orgelles",
                "Ateliers 💻",
                "1 rue de l’Essai",
                "64000",
                "Orgelles",
                43.3,
                -0.6,
                Instant.parse("2026-03-01T10:00:00.123456Z"),
                LocalDate.of(2025, 12, 31));
        assertThat(RowBytes.read(RowBytes.write(row))).isEqualTo(row);
    }

    @Test
    void whatIsNotKnownStaysUnknown() throws IOException {
        var row = new StructureRow(1, "place-1", "Lieu", null, "", "", "", null, null, null, null);
        assertThat(RowBytes.read(RowBytes.write(row))).isEqualTo(row);
    }
}
