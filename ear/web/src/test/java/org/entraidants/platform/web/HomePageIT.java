package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.entraidants.harness.Await;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

class HomePageIT {
    private final Visitor visitor = Visitor.of(TestServer.shared());

    @Test
    void answersWithoutCookieAndWithStrictPolicy() {
        var answer = visitor.get("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self';"));
    }

    @Test
    void speaksEnglishUnderEn() {
        assertThat(visitor.get("/en/").body()).contains("lang=\"en\"");
        assertThat(visitor.get("/").body()).contains("lang=\"fr\"");
    }

    @Test
    void travelsCompressed() {
        var answer = visitor.with("Accept-Encoding", "gzip").get("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void unknownPageIsNotFound() {
        assertThat(visitor.get("/nulle-part").statusCode()).isEqualTo(404);
    }

    /** The words for each kind of thing come from its module. */
    @Test
    void whatIsFoundIsNamed() throws InterruptedException {
        for (String path : new String[] {"/recherche?q=caf", "/en/recherche?q=mediatheque"}) {
            Await.until("something is found", () -> visitor.get(path).body().contains("class=\"chip"));
            assertThat(visitor.get(path).body()).doesNotContain("??");
        }
    }
}
