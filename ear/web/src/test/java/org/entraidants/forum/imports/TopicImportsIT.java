package org.entraidants.forum.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entraidants.directory.SentFiles;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Post;
import org.entraidants.forum.Topic;
import org.entraidants.forum.imports.TopicImport.Mode;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.JobProgress;
import org.junit.jupiter.api.Test;

/** Topics and answers of another forum, from their file to what readers see. */
@InContainer
class TopicImportsIT {
    private static final String NIR = "2 95 10 99 126 111 93";
    private static final String HEADER = "id,answerTo,kind,title,body,category,operator,tags,author,date,accepted\n";
    private static final Mode TAKE = new Mode(false, false);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    TopicImportJob job;

    @Inject
    TopicImports imports;

    @Inject
    SentFiles uploads;

    @Inject
    ForumDesk desk;

    @Inject
    Transactions transactions;

    @Inject
    Settings settings;

    private final String mark = "zi" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void topicComesWithAnswersAuthorsDatesAndSolution() throws Exception {
        TopicImport done = bring(
                HEADER
                        + row(
                                "t1,,blocked,Caf bloquée MARK,Le **reste**,Autre démarche,caisse d'allocations familiales,"
                                        + "france connect,aidant@demo.example,2024-04-02 10:00,")
                        + row("a1,t1,,,Essayez demain,,,,referente@demo.example,2024-04-03,oui")
                        + row("a2,t1,,,Merci,,,,inconnu@ailleurs.example,05/04/2024 09:15,"),
                TAKE);
        assertThat(List.of(done.topics(), done.answers(), done.refused())).containsExactly(1L, 2L, 0L);
        assertThat(codes(done)).containsExactly("author UNKNOWN_AUTHOR");
        List<Post> posts = posts();
        Topic topic = posts.get(0).topic();
        assertThat(topic.isSolved()).isTrue();
        assertThat(topic.answers()).isEqualTo(2);
        assertThat(topic.tags()).isNotEmpty();
        assertThat(topic.operatorId()).isNotNull();
        assertThat(topic.createdAt()).isEqualTo(Instant.parse("2024-04-02T08:00:00Z"));
        assertThat(topic.bumpedAt()).isEqualTo(Instant.parse("2024-04-05T07:15:00Z"));
        assertThat(posts.get(0).authorId()).isEqualTo(desk.demo("aidant").accountId());
        assertThat(posts.get(1).acceptedAt()).isNotNull();
        assertThat(posts.get(2).authorId()).isNull();
        assertThat(visitor().get(topic.path()).body()).contains("<strong>reste</strong>", "Repris");
    }

    @Test
    void sameFileAgainBringsNothingTwice() throws Exception {
        String file = HEADER + row("t1,,,Une fois MARK,Texte,autre,,,,,") + row(",t1,,,Réponse sans nom,,,,,,");
        bring(file, TAKE);
        TopicImport again = bring(file, TAKE);
        assertThat(List.of(again.topics(), again.answers(), again.known())).containsExactly(0L, 0L, 2L);
        assertThat(posts()).hasSize(2);
    }

    @Test
    void lookChangesNothingAndTellsTheSame() throws Exception {
        TopicImport look = bring(
                HEADER + row("t1,,,Vu MARK,Texte,autre,,,,,") + row("a1,t1,,,Oui,,,,,,") + row("a2,absent,,,Non,,,,,,"),
                Mode.LOOK);
        assertThat(List.of(look.topics(), look.answers(), look.refused())).containsExactly(1L, 1L, 1L);
        assertThat(codes(look)).containsExactly("answerTo NO_TOPIC");
        assertThat(posts()).isEmpty();
        assertThat(look.hasFile()).isTrue();
    }

    @Test
    void personalDataAreKeptNowhere() throws Exception {
        String file = HEADER
                + row("t1,,,Titre MARK,Son numéro : " + NIR + ",autre,,,,,")
                + row("t2,,,Bon MARK,Texte,autre,,,,,");
        TopicImport look = bring(file, Mode.LOOK);
        assertThat(codes(look)).containsExactly("body PERSONAL_DATA");
        assertThat(look.hasFile()).isFalse();
        TopicImport done = bring(file, TAKE);
        assertThat(List.of(done.topics(), done.refused())).containsExactly(1L, 1L);
        var fault = imports.problems(done.id(), 0, 10, desk.animator()).get(0);
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.detail()).isEqualTo("NIR");
        assertThat(posts()).hasSize(1);
        assertThat(entities.createQuery("select count(p) from Post p where p.body like :nir", Long.class)
                        .setParameter("nir", "%" + NIR + "%")
                        .getSingleResult())
                .isZero();
    }

    @Test
    void warnedTextsWaitUntilSomebodyHasReadThem() throws Exception {
        String file = HEADER + row("t1,,,Contact MARK,Écrire à prenom.nom@orange.fr,autre,,,,,");
        assertThat(bring(file, Mode.LOOK).topics()).isEqualTo(1);
        assertThat(bring(file, TAKE).refused()).isEqualTo(1);
        assertThat(posts()).isEmpty();
        assertThat(bring(file, new Mode(false, true)).topics()).isEqualTo(1);
    }

    @Test
    void whatIsNotKnownIsToldWithTheNearestAndWithoutTheValue() throws Exception {
        TopicImport look = bring(
                HEADER
                        + row("t1,,questoin,Un MARK,Texte,Autre démarches,,,,2999-01-01,")
                        + row("t2,,,Deux MARK,<p>Texte</p>,autre,Préfecturre,zzzzz,,,")
                        + row("t2,,,Trois MARK,Texte,autre,,,,,")
                        + row(",,,Quatre MARK,Texte,autre,,,,,"),
                Mode.LOOK);
        assertThat(codes(look))
                .contains(
                        "kind UNKNOWN_VALUE question",
                        "category UNKNOWN_VALUE Autre démarche",
                        "date DATE",
                        "tags UNKNOWN_VALUE",
                        "body HTML",
                        "id TWICE",
                        "id MISSING")
                .anyMatch(code -> code.startsWith("operator UNKNOWN_VALUE "));
        assertThat(List.of(look.topics(), look.refused())).containsExactly(1L, 3L);
    }

    @Test
    void spreadsheetsOfAllKindsAreRead() throws Exception {
        String file = "ID;Title;Body;Category\n"
                + row("t1;Été MARK;'=1+1;Autre démarche").replace(',', ';');
        bring(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8), TAKE);
        bring(file.replace("t1", "t2").getBytes(Charset.forName("windows-1252")), TAKE);
        bring(file.replace("t1", "t3").getBytes(StandardCharsets.UTF_16), TAKE);
        assertThat(posts()).hasSize(3).allSatisfy(post -> {
            assertThat(post.topic().title()).isEqualTo("Été " + mark);
            assertThat(post.body()).isEqualTo("=1+1");
        });
    }

    @Test
    void htmlAndScriptsAreShownAsText() throws Exception {
        bring(HEADER + row("t1,,,Script MARK,<script>alert(1)</script>,autre,,,,,"), TAKE);
        Topic topic = posts().get(0).topic();
        assertThat(visitor().get(topic.path()).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void jsonHoldsAnswersInTheirTopics() throws Exception {
        String file = """
                {"topics":[{"id":"MARK-t1","title":"Json MARK","body":"Texte","category":"autre","tags":["fc"],
                  "answers":[{"id":"MARK-a1","body":"Oui","accepted":true},{"body":"Non"}]},
                 {"id":"MARK-t2","title":"Autre MARK","body":"Texte","category":"autre"}]}
                """.replace("MARK", mark);
        TopicImport done = bring(file.getBytes(StandardCharsets.UTF_8), TAKE);
        assertThat(List.of(done.topics(), done.answers(), done.refused())).containsExactly(2L, 2L, 0L);
        assertThatThrownBy(() -> bring("{\"no\":1}".getBytes(StandardCharsets.UTF_8), TAKE))
                .hasMessageContaining("Aucune ligne");
        assertThat(codes(bring(file.substring(0, file.length() - 60).getBytes(StandardCharsets.UTF_8), Mode.LOOK)))
                .contains(" BROKEN_OFF");
    }

    @Test
    void importThatIsKilledGoesOnWithoutDoubles() throws Exception {
        String file = HEADER
                + IntStream.range(0, 120)
                        .mapToObj(i -> row("t" + i + ",,,Sujet " + i + " MARK,Texte,autre,,,,,"))
                        .collect(Collectors.joining());
        long id = begin(file.getBytes(StandardCharsets.UTF_8), TAKE);
        assertThatThrownBy(() -> job.run(new Progress(id, 60))).hasMessage("Killed");
        assertThat(posts()).hasSizeBetween(50, 119);
        job.run(new Progress(id, Long.MAX_VALUE));
        entities.clear();
        TopicImport done = imports.find(id, desk.animator()).orElseThrow();
        assertThat(List.of(done.topics(), done.known(), done.refused())).containsExactly(120L, 0L, 0L);
        assertThat(posts()).hasSize(120);
    }

    @Test
    void programsSendAndAskHowFarItIs() throws Exception {
        Visitor animator = visitor().signedInAs("animatrice@demo.example").with("Content-Type", "text/csv");
        var begun = animator.post(
                "/api/v1/topics/imports?dryRun=false", HEADER + row("t1,,,Api MARK,Texte,nulle part,,,,,"));
        assertThat(begun.statusCode()).isEqualTo(202);
        String path = "/api/v1/topics/imports/" + begun.body().replaceAll("\\D", "");
        Await.until("done", () -> animator.get(path).body().contains("\"state\":\"done\""));
        assertThat(animator.get(path).body()).contains("\"refused\":1", "\"field\":\"category\"", "\"line\":2");
        assertThat(animator.get(path.replace("/api/v1/topics/imports", "/admin/forum/import"))
                        .body())
                .contains("Cette valeur n’est pas connue ici", "Ligne 2");
    }

    private Visitor visitor() {
        return Visitor.at("http://localhost:" + settings.port());
    }

    /** A row of this test’s own names. */
    private String row(String cells) {
        return cells.replace("MARK", mark).replaceAll("(^|,|;)([at]\\d+)(?=[,;])", "$1" + mark + "-$2") + "\n";
    }

    private TopicImport bring(String file, Mode mode) throws Exception {
        return bring(file.getBytes(StandardCharsets.UTF_8), mode);
    }

    private TopicImport bring(byte[] file, Mode mode) throws Exception {
        long id = begin(file, mode);
        job.run(new Progress(id, Long.MAX_VALUE));
        entities.clear();
        return imports.find(id, desk.animator()).orElseThrow();
    }

    /** As the boundary does, without the job of the node. */
    private long begin(byte[] file, Mode mode) throws Exception {
        long stored = uploads.store("essai", new ByteArrayInputStream(file));
        var id = new AtomicLong();
        transactions.run(() -> {
            var begun = new TopicImport(stored, "essai", mode, "Essai", Instant.now());
            entities.persist(begun);
            entities.flush();
            id.set(begun.id());
        });
        return id.get();
    }

    private List<String> codes(TopicImport of) {
        return imports.problems(of.id(), 0, 100, desk.animator()).stream()
                .map(fault -> (fault.field() + " " + fault.code() + " " + fault.suggestion()).stripTrailing())
                .toList();
    }

    private List<Post> posts() {
        return entities.createQuery("select p from Post p where p.topic.title like :mark order by p.id", Post.class)
                .setParameter("mark", "%" + mark)
                .getResultList();
    }

    /** Breaks off, as a node that is killed does, once so much is done. */
    private record Progress(long subjectId, long most) implements JobProgress {
        @Override
        public void advance(long done, long total) {
            if (done > most) {
                throw new IllegalStateException("Killed");
            }
        }

        @Override
        public void rest() {}
    }
}
