package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.web.Messages;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Messages MESSAGES = new Messages(List.of(new Ground()));

    private final Letter letter = Letter.of("sign-in-link", Locale.FRENCH, "Votre lien de connexion")
            .says("Ce lien vaut 10 minutes.\nIl ne sert qu’une fois.")
            .offers("Me connecter", URI.create("https://entraide.example/connexion/lien?jeton=a&b=c"))
            .states("Demandé le", "14 novembre")
            .states("Depuis", "Brest");

    @Test
    void textSaysTheSameInTheSameOrder() {
        assertThat(text(letter)).startsWith("""
                Votre lien de connexion

                Bonjour Léa,

                Ce lien vaut 10 minutes.
                Il ne sert qu’une fois.

                Me connecter
                https://entraide.example/connexion/lien?jeton=a&b=c

                Demandé le\u00a0: 14 novembre
                Depuis\u00a0: Brest

                --\s
                Réseau d’Orgelles
                """);
    }

    @Test
    void htmlHoldsWhatAScreenReaderNeeds() {
        assertThat(html(letter))
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\" dir=\"ltr\">")
                .contains("<title>Votre lien de connexion</title>", "<h1 ", "<li ", "Bonjour Léa,")
                .contains("content=\"light dark\"", "prefers-color-scheme:dark")
                .contains("href=\"https://entraide.example/connexion/lien?jeton=a&amp;b=c\"")
                .doesNotContain("<table class", "<img", "<link", "url(");
        assertThat(html(letter).split("<table ", -1))
                .allSatisfy(table -> assertThat(table).matches("(?s)(role=\"presentation\"|<!DOCTYPE).*"));
        assertThat(html(letter).getBytes(StandardCharsets.UTF_8).length).isLessThan(20_000);
    }

    @Test
    void nothingInALetterIsMarkup() {
        Letter nasty = Letter.of("test", Locale.ENGLISH, "<b>\"R&D\"</b>\r\nBcc: all@demo.example")
                .says("<script>alert('1')</script>\u0000{0}")
                .states("<i>", "</table>");
        assertThat(nasty.subject()).isEqualTo("<b>\"R&D\"</b> Bcc: all@demo.example");
        assertThat(html(nasty))
                .contains(
                        "lang=\"en\"",
                        "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; {0}",
                        "&lt;i&gt;: &lt;/table&gt;")
                .contains("<title>&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; Bcc: all@demo.example</title>")
                .doesNotContain("<script", "<b>", "<i>");
        assertThat(text(nasty)).contains("<script>alert('1')</script>");
    }

    @Test
    void buttonLeadsToTheWeb() {
        assertThatThrownBy(() -> letter.offers("Ouvrir", URI.create("javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter.offers("Ouvrir", URI.create("/connexion")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyInParticularIsGreetedToo() {
        assertThat(new TextPart(letter, frame(letter, "")).toString()).contains("\nBonjour,\n");
    }

    private static String text(Letter letter) {
        return new TextPart(letter, frame(letter, "Léa")).toString();
    }

    private static String html(Letter letter) {
        return new HtmlPart(letter, frame(letter, "Léa")).toString();
    }

    private static Frame frame(Letter letter, String name) {
        return new Frame(MESSAGES, letter.language(), "Réseau d’Orgelles", name);
    }

    /** Only the messages of the ground. */
    private static final class Ground implements Module {
        @Override
        public String name() {
            return "platform";
        }

        @Override
        public int floor() {
            return 0;
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }
    }
}
