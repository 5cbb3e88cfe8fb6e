package org.entraidants.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** A form with the guard, button by button, and the desk of the animators. */
class RefusedProfileIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Visitor MEMBER = Visitor.of(TestServer.shared()).signedInAs("aidant@demo.example");
    private static final Visitor ANIMATOR = Visitor.of(TestServer.shared()).signedInAs("animatrice@demo.example");

    private final String secret = "Kw4" + UUID.randomUUID().toString().substring(0, 8);
    private final String words = "Voici : mdp : " + secret + " pour entrer";

    @Test
    void refusedTextIsShownToItsAuthorAndReachesNoLog() {
        HttpResponse<String> answer = send(words, "save");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "<mark>" + secret + "</mark>",
                        "Votre texte n’est pas envoyé",
                        "name=\"mask\"",
                        "name=\"askRelease\"")
                .doesNotContain("name=\"acknowledged\"");
        assertThat(MEMBER.get("/compte/profil").body()).doesNotContain(secret);
        assertThat(TestServer.shared().console()).doesNotContain(secret);
    }

    @Test
    void maskedTextIsShownAgainAndThenSent() {
        HttpResponse<String> masked = send(words, "mask");
        assertThat(masked.body())
                .contains("mdp : [mot de passe masqué] pour entrer")
                .doesNotContain(secret);
        assertThat(send("Voici : mdp : [mot de passe masqué]", "save").statusCode())
                .isEqualTo(302);
        assertThat(MEMBER.get("/compte/profil").body()).contains("mdp : [mot de passe masqué]");
    }

    @Test
    void moderatorReleasesWhatTheAuthorContests() {
        assertThat(send(words, "askRelease").body())
                .contains("La demande est partie")
                .doesNotContain("name=\"askRelease\"");
        String desk = ANIMATOR.get("/admin/donnees-personnelles").body();
        assertThat(desk).contains("Mot de passe ou code secret").doesNotContain(secret);
        var release = Pattern.compile("name=\"release\" value=\"(\\d+)\"").matcher(desk);
        String last = "";
        while (release.find()) {
            last = release.group(1);
        }
        assertThat(decide(MEMBER, last)).isEqualTo(403);
        assertThat(decide(ANIMATOR, last)).isEqualTo(302);
        assertThat(send(words, "save").statusCode()).isEqualTo(302);
        assertThat(ANIMATOR.get("/admin/donnees-personnelles").body()).contains("Autorisations données");
        assertThat(send("", "save").statusCode()).isEqualTo(302);
    }

    @Test
    void badFormsOfTheDeskAreHarmless() {
        Visitor form = ANIMATOR.with("Content-Type", FORM);
        assertThat(form.post("/admin/donnees-personnelles", "release=abc").statusCode())
                .isEqualTo(200);
        assertThat(form.post("/admin/donnees-personnelles", "release=999999999999")
                        .statusCode())
                .isEqualTo(302);
        assertThat(form.post("/admin/donnees-personnelles", "remove=1&settle=2").statusCode())
                .isEqualTo(302);
        String add = "allow=allow&jakarta.faces.ViewState=stateless&add=add&contact=bonjour&note=x";
        assertThat(form.post("/admin/donnees-personnelles", add).body())
                .contains("Ce n’est ni un numéro de téléphone ni une adresse mail.");
    }

    private static int decide(Visitor visitor, String id) {
        return visitor.with("Content-Type", FORM)
                .post("/admin/donnees-personnelles", "release=" + id)
                .statusCode();
    }

    private static HttpResponse<String> send(String about, String button) {
        return MEMBER.with("Content-Type", FORM)
                .post(
                        "/compte/profil",
                        "profile=profile&jakarta.faces.ViewState=stateless&consent=NOBODY&radius=0&conditions=&about="
                                + URLEncoder.encode(about, StandardCharsets.UTF_8) + "&" + button + "=" + button);
    }
}
