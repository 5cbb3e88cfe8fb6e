package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Each test brings the calendar of an island of its own, where the demonstration has nobody. */
class SchoolCalendarsIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final Visitor ANIMATOR = VISITOR.signedInAs("animatrice@demo.example");
    private static final String TABLE = "Description;Population;Date de début;Date de fin;Zones\n";

    private static HttpResponse<String> bring(Visitor visitor, String name, String content) {
        return visitor.upload(
                "/televersement/vacances",
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content
                        + "\r\n--cut--\r\n",
                "cut");
    }

    private static String page() {
        return ANIMATOR.get("/admin/vacances").body();
    }

    @Test
    void calendarIsBroughtReplacedAndForgotten() {
        bring(ANIMATOR, "mayotte-1.csv", TABLE + "Noël;-;2098-12-19;2099-01-05;Mayotte\n");
        assertThat(page()).contains("mayotte-1.csv", "Mayotte", "19\u00A0décembre 2098", "4\u00A0janvier 2099");
        bring(ANIMATOR, "mayotte-2.csv", TABLE + "Noël;-;2098-12-20;2099-01-06;Mayotte\n");
        assertThat(page()).contains("mayotte-2.csv", "5\u00A0janvier 2099").doesNotContain("mayotte-1.csv");
        var button = Pattern.compile("name=\"ask\" value=\"(\\d+)\">[^<]*<span[^>]*> mayotte-2.csv")
                .matcher(page());
        assertThat(button.find()).isTrue();
        var form = ANIMATOR.with("Content-Type", "application/x-www-form-urlencoded");
        assertThat(form.post("/admin/vacances", "ask=" + button.group(1)).body())
                .contains("Oui, supprimer");
        form.post("/admin/vacances", "forget=" + button.group(1));
        form.post("/admin/vacances", "forget=" + button.group(1));
        assertThat(page()).doesNotContain("mayotte-2.csv");
    }

    @Test
    void wrongFileChangesNothing() {
        bring(
                ANIMATOR,
                "wallis.csv",
                TABLE + "Noël;-;2098-12-19;2099-01-05;Wallis et Futuna\nÉté;-;hier;demain;Zone Z\n");
        assertThat(page()).doesNotContain("wallis.csv");
    }

    @Test
    void filesOfStrangersAreRefused() {
        assertThat(bring(VISITOR, "a.csv", TABLE).statusCode()).isEqualTo(401);
        assertThat(bring(VISITOR.signedInAs("referente@demo.example"), "a.csv", TABLE)
                        .statusCode())
                .isEqualTo(403);
    }
}
