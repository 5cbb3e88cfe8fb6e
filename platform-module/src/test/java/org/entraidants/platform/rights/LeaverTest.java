package org.entraidants.platform.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeaverTest {
    private final Leaver maelle = leaver("Maëlle d’Arc Quinquis", false);

    @Test
    void nameGoesHoweverItIsWritten() {
        assertThat(maelle.unnamed("Merci @[Maëlle d’Arc Quinquis].")).isEqualTo("Merci Ancien membre.");
        assertThat(maelle.unnamed("Merci @Maëlle d'Arc Quinquis !")).isEqualTo("Merci Ancien membre !");
        assertThat(maelle.unnamed("MAËLLE D’ARC  QUINQUIS a dit")).isEqualTo("Ancien membre a dit");
        assertThat(maelle.unnamed("<p>Ma&euml;lle, Maëlle d&#39;Arc Quinquis</p>"))
                .isEqualTo("<p>Ma&euml;lle, Ancien membre</p>");
        assertThat(maelle.unnamed("> Oui.\n>\n> — @[Maëlle d’Arc Quinquis], [message 4](/forum/messages/12)"))
                .isEqualTo("> Oui.\n>\n> — Ancien membre, [message 4](/forum/messages/12)");
    }

    @Test
    void addressGoesToo() {
        assertThat(maelle.unnamed("Écrivez à Maelle@Essai.example.")).isEqualTo("Écrivez à ….");
    }

    @Test
    void otherWordsStay() {
        String text = "Maëlle, Arc, Quinquisson ; Maëlle d’Arc Quinquisson.";
        assertThat(maelle.unnamed(text)).isSameAs(text);
    }

    @Test
    void nameThatIsAWordGoesWhereItIsAMentionOnly() {
        assertThat(leaver("Rose", false).unnamed("Merci @[Rose] pour la carte rose."))
                .isEqualTo("Merci Ancien membre pour la carte rose.");
    }

    @Test
    void nameOfSomebodyElseTooStays() {
        assertThat(leaver("Ada Essai", true).unnamed("@[Ada Essai], maelle@essai.example"))
                .isEqualTo("@[Ada Essai], …");
    }

    @Test
    void signsOfPatternsAreLetters() {
        assertThat(leaver("Jo (dit $1) B.", false).unnamed("Salut Jo (dit $1) B. !"))
                .isEqualTo("Salut Ancien membre !");
    }

    private static Leaver leaver(String name, boolean namesake) {
        return new Leaver(7, name, "maelle@essai.example", false, namesake);
    }
}
