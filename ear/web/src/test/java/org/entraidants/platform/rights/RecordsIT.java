package org.entraidants.platform.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.entraidants.events.HeldGatherings;
import org.entraidants.forum.ForumDesk;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.rights.Member.Traces;
import org.junit.jupiter.api.Test;

@InContainer
class RecordsIT {
    @Inject
    Records records;

    @Inject
    Member member;

    @Inject
    ForumDesk desk;

    @Inject
    HeldGatherings held;

    @Test
    void archiveHoldsWhatIsOnesOwnAndNothingOfOthers() throws IOException {
        Traces traces = member.withTraces();
        held.heldWithMinutes("la médiathèque", traces.caller());
        Map<String, String> archive = archive(traces.caller());
        assertThat(archive)
                .containsKeys(
                        "LISEZ-MOI.txt",
                        "compte/account.json",
                        "forum/topics.json",
                        "forum/posts.json",
                        "forum/drafts.json",
                        "forum/bookmarks.json",
                        "forum/reports.json",
                        "forum/mentions.json",
                        "lettre/subscription.json");
        assertThat(archive.get("compte/account.json")).contains(traces.name()).doesNotContain("hash");
        assertThat(archive.get("forum/posts.json")).contains("Comment faire quand", "formulaire jaune");
        assertThat(archive.get("forum/drafts.json")).contains("\"fields\"", "Mon brouillon");
        assertThat(archive.get("actions/actions.json")).contains("Relire la fiche de la médiathèque");
        assertThat(archive.get("forum/bookmarks.json")).contains("à relire");
        assertThat(archive.get("lettre/returned.json")).contains("PERMANENT", "5.1.1");
        assertThat(archive.get("lettre/excluded.json")).contains("BOUNCE", "unknown");
        assertThat(String.join("\n", archive.values()))
                .doesNotContain("Merci", "Je n’ai pas ce formulaire", "Essai Membre");
    }

    @Test
    void everyRowComesOnceHoweverManyThereAre() throws IOException {
        Caller caller = desk.member();
        var topic = desk.ask("Beaucoup de réponses", "autre", caller);
        for (int number = 1; number <= 120; number++) {
            desk.answer(topic, "Ma réponse n° " + number + ".", caller);
        }
        String posts = archive(caller).get("forum/posts.json");
        assertThat(posts.split("\"id\":", -1)).hasSize(122);
        for (int number = 1; number <= 120; number++) {
            assertThat(posts).containsOnlyOnce("Ma réponse n° " + number + ".");
        }
    }

    private Map<String, String> archive(Caller caller) throws IOException {
        var out = new ByteArrayOutputStream();
        records.write("Vos données", out, caller);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
