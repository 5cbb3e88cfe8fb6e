package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ScriptJsonTest {
    private static final String ODD = "</script><!-- & \"C:\\x\" \u2028 \u2029 \n\r\t\u0001 œuvre ’";

    @Test
    void isReadAsItWasWritten() {
        var json = new ScriptJson()
                .put("name", ODD)
                .put("count", 3)
                .list("answers")
                .object()
                .put("text", "a")
                .end()
                .object()
                .put("text", "b")
                .end()
                .end()
                .object("author")
                .put("name", "Camille L.")
                .end()
                .list("none")
                .end()
                .end()
                .toString();
        var expected = Json.createObjectBuilder()
                .add("name", ODD)
                .add("count", 3)
                .add(
                        "answers",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("text", "a"))
                                .add(Json.createObjectBuilder().add("text", "b")))
                .add("author", Json.createObjectBuilder().add("name", "Camille L."))
                .add("none", Json.createArrayBuilder())
                .build();
        assertThat(Json.createReader(new StringReader(json)).readObject()).isEqualTo(expected);
        assertThat(Json.createReader(new StringReader(ScriptJson.of(expected))).readObject())
                .isEqualTo(expected);
    }

    @Test
    void endsNoScript() {
        var json = new ScriptJson().put("name", ODD).end().toString();
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(ScriptJson.of(Json.createObjectBuilder().add("name", ODD).build()))
                .doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }
}
