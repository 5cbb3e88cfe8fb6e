package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ListPageIT {
    private final Visitor visitor = Visitor.of(TestServer.shared());

    @Test
    void whereNothingIsFoundOneWayLeadsToAllTopics() {
        String page = visitor.get("/forum?q=" + word()).body();
        assertThat(page).containsSubsequence("class=\"empty\"", "<a href=\"/forum\">", "</section>");
    }

    @Test
    void aPageIsTheSameWhenItIsAskedForAgain() {
        String address = "/forum?x=" + word();
        var first = visitor.get(address);
        var again = visitor.get(address);
        assertThat(again.headers().firstValue("ETag")).isPresent();
        assertThat(again.body()).isEqualTo(first.body()).endsWith("</html>");
    }

    private static String word() {
        return "zz" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
