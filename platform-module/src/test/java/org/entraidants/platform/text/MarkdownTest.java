package org.entraidants.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @Test
    void wordsAreDressed() {
        assertThat(html("Un **mot**, un *autre*, ~~un de trop~~, `code`."))
                .isEqualTo(
                        "<p>Un <strong>mot</strong>, un <em>autre</em>, <del>un de trop</del>, <code>code</code>.</p>");
    }

    @Test
    void aLineBreakIsALineBreak() {
        assertThat(html("un\ndeux\r\ntrois")).isEqualTo("<p>un<br />\ndeux<br />\ntrois</p>");
    }

    @Test
    void headingsStandBelowThoseOfThePageWithoutAGap() {
        assertThat(html("### Un\n# Deux\n#### Trois\n## Quatre\n##### Cinq\n###### Six"))
                .isEqualTo("<h3>Un</h3>\n<h3>Deux</h3>\n<h4>Trois</h4>\n<h4>Quatre</h4>\n<h5>Cinq</h5>\n<h5>Six</h5>");
    }

    @Test
    void aLineOfDashesMakesNoHeading() {
        assertThat(html("Merci d’avance\n--\nCamille")).isEqualTo("<p>Merci d’avance</p>\n<hr />\n<p>Camille</p>");
        assertThat(html("- un\n- deux")).isEqualTo("<ul><li>un</li><li>deux</li></ul>");
        assertThat(html("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<th>a</th>");
    }

    @Test
    void spacesAtTheBeginningMeanNothing() {
        assertThat(html("     Bonjour")).isEqualTo("<p>Bonjour</p>");
    }

    @Test
    void htmlIsShownAsItWasTyped() {
        assertThat(html("<b>gras</b>\n\n<div>**fort**</div>"))
                .isEqualTo("<p>&lt;b&gt;gras&lt;/b&gt;</p>\n<p>&lt;div&gt;<strong>fort</strong>&lt;/div&gt;</p>");
    }

    @Test
    void typographyIsLeftAlone() {
        String typed = "« Oui »  : c'est \"bien\" ... -- n'est-ce pas ?";
        assertThat(html(typed)).isEqualTo("<p>« Oui »  : c&#39;est &#34;bien&#34; ... -- n&#39;est-ce pas ?</p>");
    }

    @Test
    void numberedListsKeepTheirNumber() {
        assertThat(html("3. trois\n4. quatre")).isEqualTo("<ol start=\"3\"><li>trois</li><li>quatre</li></ol>");
    }

    @Test
    void tablesScrollByThemselves() {
        assertThat(html("| Pièce | Délai |\n|---|--:|\n| Relevé | 2 |"))
                .isEqualTo("<div class=\"scroll\" tabindex=\"0\">\n<table><thead><tr><th>Pièce</th>"
                        + "<th class=\"number\">Délai</th></tr></thead><tbody><tr><td>Relevé</td>"
                        + "<td class=\"number\">2</td></tr></tbody></table>\n</div>");
    }

    @Test
    void aQuotationMaySayWhomItQuotes() {
        assertThat(html("> Il faut attendre.\n>\n> — @[Camille Larrieu]"))
                .contains("<p>Il faut attendre.</p>\n<p class=\"from\">— <span class=\"mention\">");
        assertThat(html("— Non, dit-elle.")).doesNotContain("class");
    }

    @Test
    void mentionsAreMarked() {
        assertThat(html("Merci @[Jean-Noël O’Brien] !"))
                .isEqualTo("<p>Merci <span class=\"mention\">&#64;Jean-Noël O’Brien</span> !</p>");
        assertThat(html("@[] @[a@b.fr] @[a\nb] \\@[Pas Elle]")).doesNotContain("mention");
    }

    @Test
    void mentionsInCodeAndInQuotationsCallNobody() {
        assertThat(Markdown.mentions("@[Camille Larrieu], `@[Non Un]`\n\n> @[Non Deux]\n\n```\n@[Non Trois]\n```\n\n"
                        + "- **@[Élodie Casenave]** et @[Camille Larrieu]\n\n| a | b |\n|---|---|\n| @[Ada Lo] | |"))
                .containsExactly("Camille Larrieu", "Élodie Casenave", "Ada Lo");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.caf.fr/a?b=1, https://www.caf.fr/a?b&#61;1",
        "caf.fr/aides, https://caf.fr/aides",
        "http://été.fr, http://été.fr",
        "HTTPS://CAF.FR, HTTPS://CAF.FR",
    })
    void linksToTheWebAreFollowedByNoRobot(String written, String href) {
        assertThat(html("[ici](" + written + ")"))
                .isEqualTo("<p><a href=\"" + href + "\" rel=\"nofollow noopener noreferrer\">ici</a></p>");
    }

    @ParameterizedTest
    @CsvSource({"/annuaire/x?a#b, /annuaire/x?a#b", "a@b.fr, mailto:a&#64;b.fr", "mailto:a@b.fr, mailto:a&#64;b.fr"})
    void linksToUsAndToPeopleArePlain(String written, String href) {
        assertThat(html("[ici](" + written + ")")).isEqualTo("<p><a href=\"" + href + "\">ici</a></p>");
    }

    @Test
    void bareAddressesAreLinks() {
        assertThat(html("https://caf.fr/x, puis www.caf.fr. Et a@b.fr"))
                .contains("<a href=\"https://caf.fr/x\"", ">www.caf.fr</a>.", "<a href=\"mailto:a&#64;b.fr\">");
    }

    @Test
    void onlyOurOwnPicturesAreShown() {
        assertThat(html("![Le bouton](/fichiers/12)"))
                .isEqualTo("<p><img src=\"/fichiers/12\" alt=\"Le bouton\" loading=\"lazy\" /></p>");
        assertThat(html("![Le bouton](https://ailleurs.fr/a.png)"))
                .isEqualTo(
                        "<p><a href=\"https://ailleurs.fr/a.png\" rel=\"nofollow noopener noreferrer\">Le bouton</a></p>");
        assertThat(html("![](/fichiers/../deconnexion)")).doesNotContain("<img");
    }

    @Test
    void plainWordsKeepParagraphsListsAndAddresses() {
        assertThat(Markdown.plain("""
                # Étape 1

                Voir **[la Caf](caf.fr)** ou https://caf.fr,
                puis @[Camille Larrieu] (a@b.fr).

                - un
                - deux

                  suite

                4. quatre
                > cité
                >
                > encore

                | a | b |
                |---|---|
                | 1 | 2 |

                ```
                code
                ```
                ![Le bouton](/fichiers/1)
                """)).isEqualTo("""
                Étape 1

                Voir la Caf (https://caf.fr) ou https://caf.fr,
                puis @Camille Larrieu (a@b.fr).

                - un

                - deux

                  suite

                4. quatre

                > cité
                >
                > encore

                a | b
                1 | 2

                code

                Le bouton""");
    }

    @Test
    void anExcerptIsOneLineCutBetweenWords() {
        assertThat(Markdown.excerpt("# Bonjour\n\nil faut [demander](caf.fr) le  formulaire, à l’accueil", 45))
                .isEqualTo("Bonjour il faut demander le formulaire, à…");
        assertThat(Markdown.excerpt("Deux, trois.", 12)).isEqualTo("Deux, trois.");
        assertThat(Markdown.excerpt("😀".repeat(10), 6)).isEqualTo("😀😀…");
    }

    @Test
    void anExcerptIsTheWritersOwnWords() {
        assertThat(Markdown.excerpt("> cité\n\nMa réponse", 50)).isEqualTo("Ma réponse");
        assertThat(Markdown.excerpt("> cité", 50)).isEqualTo("cité");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Markdown.html("")).isEmpty();
        assertThat(Markdown.plain(" \n ")).isEmpty();
        assertThat(Markdown.excerpt("", 10)).isEmpty();
    }

    private static String html(String markdown) {
        return Markdown.html(markdown).strip();
    }
}
