package org.entraidants.directory.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The answers of the first diagnostic are in its address, and nothing else is. */
class DiagnosticIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());

    @Test
    void whatIsInNoListIsLedAway() {
        assertThat(placeOf("/premier-diagnostic?besoin=TAXES&nom=Martin&quand=demain&essai=STUCK"))
                .isEqualTo("/premier-diagnostic?besoin=TAXES&essai=STUCK");
        assertThat(placeOf("/premier-diagnostic?besoin=TAXES&commune=Mourenx"))
                .isEqualTo("/premier-diagnostic?besoin=TAXES&lieu=64410");
        assertThat(placeOf("/premier-diagnostic?besoin=TAXES&commune=Mme+Zzyzx"))
                .isEqualTo("/premier-diagnostic?besoin=TAXES&lieu=inconnu");
        assertThat(placeOf("/en/premier-diagnostic?besoin=TAXES&lieu=Mme+Zzyzx"))
                .isEqualTo("/en/premier-diagnostic?besoin=TAXES");
    }

    @Test
    void proposalIsShownAndKeptByNobody() {
        HttpResponse<String> answer = VISITOR.get("/premier-diagnostic?besoin=PROCEDURE&ici=NO&lieu=64410");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Orientez la personne", "Médiathèque d’Orgelles", "Camille Larrieu");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("Orienter ici");
    }

    @Test
    void consoleSaysNothingOfAnswers() {
        VISITOR.get("/premier-diagnostic?besoin=BANKING&quand=NO_HURRY");
        assertThat(TestServer.shared().console()).doesNotContain("besoin=BANKING");
    }

    private static String placeOf(String address) {
        return VISITOR.get(address).headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
