package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The invented network lies in Béarn and in Namur; other tests bring in their places elsewhere. */
class DemonstrationIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());
    private static final String BEARN = "/api/v1/structures?lat=43.3&lon=-0.6&radius=100&limit=100";
    private static final String NAMUR = "/api/v1/structures?commune=Namur&radius=20";

    private final Visitor member = VISITOR.signedInAs("aidant@demo.example");

    @Test
    void everyStructureIsFound() {
        assertThat(slugs(VISITOR.get(BEARN).body())).hasSize(62).contains("mediatheque-orgelles");
    }

    @Test
    void theBelgianOneIsFound() {
        var sheet = VISITOR.get("/api/v1/structures/epn-quais-de-sambre").body();
        assertThat(sheet).contains("\"country\":\"BE\"", "Namur");
        assertThat(slugs(VISITOR.get(NAMUR).body())).containsExactly("epn-quais-de-sambre");
    }

    @Test
    void visitorSeesOnlyReferentsWhoConsentToEveryone() throws IOException {
        String everything = everythingFor(VISITOR);
        assertThat(everything).contains(referents("everyone"));
        assertThat(everything).doesNotContain(referents("members")).doesNotContain(referents("nobody"));
    }

    @Test
    void memberSeesThoseOfMembersToo() throws IOException {
        String everything = everythingFor(member);
        assertThat(everything).contains(referents("everyone")).contains(referents("members"));
        assertThat(everything).doesNotContain(referents("nobody"));
    }

    @Test
    void onlyMembersLearnHowToReachAReferent() {
        String address = "ines.mazeau@la-passerelle.example";
        assertThat(everythingOf("passerelle-pau", VISITOR)).doesNotContain(address);
        assertThat(everythingOf("passerelle-pau", member)).contains(address);
    }

    @Test
    void visitorsLearnWhoVerifiedOnlyWhereThatPersonIsShownToEveryone() {
        String verifier = "Inès Mazeau";
        assertThat(everythingOf("bibliotheque-sauvelade", VISITOR))
                .doesNotContain(verifier)
                .contains("par le réseau");
        assertThat(everythingOf("bibliotheque-sauvelade", member)).contains("par " + verifier, "\"verifiedBy\":");
        assertThat(everythingOf("mediatheque-orgelles", VISITOR))
                .contains("par Camille Larrieu", "\"verifiedBy\":\"Camille Larrieu\"");
        assertThat(VISITOR.get(BEARN).body()).doesNotContain("verifiedBy", "Équipe d’animation");
    }

    /** All that the API and the pages tell somebody, in one text. */
    private static String everythingFor(Visitor caller) {
        var told = new StringBuilder(caller.get(BEARN).body())
                .append(caller.get(NAMUR).body());
        slugs(told.toString()).forEach(slug -> told.append(everythingOf(slug, caller)));
        return told.append(caller.get("/annuaire").body())
                .append(caller.get("/").body())
                .toString();
    }

    private static String everythingOf(String slug, Visitor caller) {
        return caller.get("/api/v1/structures/" + slug).body()
                + caller.get("/annuaire/" + slug).body();
    }

    private static List<String> slugs(String list) {
        return Pattern.compile("\"slug\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(list)
                .results()
                .map(slug -> slug.group(1))
                .toList();
    }

    /** The names of those who consent so. */
    private static String[] referents(String consent) throws IOException {
        try (var network = Structure.class.getResourceAsStream("demo/network.json")) {
            var text = new String(Objects.requireNonNull(network).readAllBytes(), StandardCharsets.UTF_8);
            var names = new ArrayList<String>();
            Pattern.compile("\"name\": \"([^\"]+)\"[^{}]*\"consent\": \"" + consent + "\"")
                    .matcher(text)
                    .results()
                    .forEach(person -> names.add(person.group(1)));
            assertThat(names).hasSizeGreaterThan(3);
            return names.toArray(String[]::new);
        }
    }
}
