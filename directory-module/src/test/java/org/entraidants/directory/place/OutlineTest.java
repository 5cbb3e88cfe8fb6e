package org.entraidants.directory.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void outlineIsSmallAndHasEveryCountryServed() throws IOException {
        try (var resource = Objects.requireNonNull(
                Gazetteer.class.getResourceAsStream("/META-INF/resources/assets/outline.geojson"))) {
            var outline = new String(resource.readAllBytes(), UTF_8);

            assertThat(outline).hasSizeLessThan(400_000).startsWith("{\"type\":\"FeatureCollection\"");
            for (var code : List.of("FR", "BE", "LU", "NC", "PF", "PM", "WF", "BL", "MF")) {
                assertThat(outline).contains("\"code\":\"" + code + "\"");
            }
            assertThat(outline).doesNotContainPattern("\\.\\d{4}").doesNotContain("null");
        }
    }
}
