package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagWordsTest {
    private static final List<Tag> TAGS = List.of(
            new Tag("franceconnect", "FranceConnect", List.of("france connect", "fc")),
            new Tag("mot-de-passe-oublie", "Mot de passe oublié", List.of("mot de passe perdu", "mdp")),
            new Tag("code-sms", "Code reçu par SMS", List.of("sms", "texto")));

    @Test
    void otherNamesLeadToTheTag() {
        assertThat(TagWords.named("fc", TAGS)).map(Tag::name).contains("FranceConnect");
        assertThat(TagWords.named(" France-Connect ", TAGS)).map(Tag::name).contains("FranceConnect");
        assertThat(TagWords.named("MOT DE PASSE OUBLIE", TAGS)).map(Tag::slug).contains("mot-de-passe-oublie");
        assertThat(TagWords.named("textos", TAGS)).map(Tag::slug).contains("code-sms");
        assertThat(TagWords.named("france", TAGS)).isEmpty();
        assertThat(TagWords.named(" ,;", TAGS)).isEmpty();
    }

    @Test
    void textSpeaksOfItsTags() {
        assertThat(TagWords.in("Mots de passe oubliés : FC n’envoie plus de SMS.", TAGS))
                .extracting(Tag::slug)
                .containsExactly("franceconnect", "mot-de-passe-oublie", "code-sms");
        assertThat(TagWords.in("Le fcard, les smsa et le mot de passe", TAGS)).isEmpty();
    }
}
