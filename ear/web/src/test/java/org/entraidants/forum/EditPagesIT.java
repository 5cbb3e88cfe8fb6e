package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.file.Upload;
import org.junit.jupiter.api.Test;

/** The form of a topic that is changed, and files on answers and on changes, without JavaScript. */
@InContainer
class EditPagesIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Discussions discussions;

    @Inject
    Taxonomies taxonomies;

    @Inject
    PostFiles files;

    @Inject
    FileStore store;

    @Inject
    ForumDesk desk;

    @Inject
    Transactions transactions;

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void topicIsFiledElsewhereByItsAuthorAndItsHistorySaysSo() {
        Post first = first(desk.asked(discussions.ask(blocked(), desk.sending(), helper())));
        Category category = taxonomies.now().category("administrations").orElseThrow();
        Operator operator = taxonomies.now().operator("caf").orElseThrow();
        String page = "/forum/messages/" + first.id() + "/modifier";
        assertThat(as("aidant").get(page).body())
                .contains("name=\"category\"", "name=\"tags\"", "name=\"files\"", "Étape 3")
                .containsPattern("value=\"TODAY\"[^>]*selected|selected=\"selected\"[^>]*value=\"TODAY\"");
        var sent = edit(first, "category", "" + category.id(), "operator", "" + operator.id(), "tags", "fc");
        assertThat(location(sent)).startsWith("/forum/sujets/");
        entities.clear();
        Topic topic = entities.find(Topic.class, first.topic().id());
        assertThat(topic.categoryId()).isEqualTo(category.id());
        assertThat(topic.operatorId()).isEqualTo(operator.id());
        assertThat(topic.urgency()).isEqualTo(Urgency.NO_HURRY);
        assertThat(topic.tags()).extracting(Tag::slug).containsExactly("franceconnect");
        assertThat(topic.details().get("step")).isEqualTo("Étape 4");
        assertThat(as("aidant").get(page.replace("modifier", "historique")).body())
                .contains("Rangé dans", operator.name(), "Étape 3")
                .containsPattern("Étape <del>.*3.*<ins>.*4.*</ins>");
    }

    @Test
    void wordThatIsNoTagIsToldAndNothingIsLost() {
        Post first = first(desk.asked(discussions.ask(blocked(), desk.sending(), helper())));
        var sent = edit(first, "tags", "fc, licorne", "body", "Mes mots");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("Ce n’est pas une étiquette connue", "Mes mots</textarea>", "fc, licorne");
    }

    @Test
    void secondOfTwoSeesWhereTheFirstHasFiledIt() {
        Post first = first(desk.asked(discussions.ask(blocked(), desk.sending(), helper())));
        Operator operator = taxonomies.now().operator("caf").orElseThrow();
        edit(first, "operator", "" + operator.id());
        var late = edit(first, "body", "Trop tard");
        assertThat(late.body()).contains("Quelqu’un a été plus rapide", "Trop tard</textarea>");
        assertThat(late.body().split("name=\"filedIn\"", 2)[0]).contains(operator.name());
    }

    @Test
    void moveByAModeratorOutlivesAFormThatWasOpenBefore() {
        Post first = first(desk.asked(discussions.ask(blocked(), desk.sending(), helper())));
        Category elsewhere = taxonomies.now().category("administrations").orElseThrow();
        transactions.run(() ->
                entities.find(Topic.class, first.topic().id()).move(entities.find(Category.class, elsewhere.id())));
        edit(first, "body", "Autrement dit");
        entities.clear();
        assertThat(entities.find(Topic.class, first.topic().id()).categoryId()).isEqualTo(elsewhere.id());
    }

    @Test
    void filesHangOnAnswersAndAreTakenDownByAChange() throws Exception {
        Topic topic = desk.ask(title, "autre", desk.member());
        long one = kept(helper());
        long two = kept(helper());
        long others = kept(desk.member());
        String path = "/forum/sujets/" + topic.id() + "/repondre";
        assertThat(as("aidant").get(topic.path()).body())
                .contains("name=\"attach\"")
                .doesNotContain("type=\"file\"");
        String key = UUID.randomUUID().toString();
        assertThat(form(path, "form", key, "body", "Mes mots", "attach", "1").body())
                .contains("type=\"file\"", "Mes mots</textarea>", key);
        var sent = form(
                path,
                "form",
                key,
                "body",
                "Voici.",
                "files-form",
                "1",
                "keptFile",
                "" + one,
                "keptFile",
                "" + two,
                "keptFile",
                "" + others);
        assertThat(location(sent)).endsWith("#message-2");
        Post answer = entities.createQuery(
                        "select p from Post p where p.topic.id = :topic and p.number = 2", Post.class)
                .setParameter("topic", topic.id())
                .getSingleResult();
        assertThat(ids(answer)).containsExactly(one, two);
        String page = "/forum/messages/" + answer.id() + "/modifier";
        assertThat(as("aidant").get(page).body()).contains("value=\"" + one + "\"");
        form(page, "seen", "0", "body", "Voici donc.", "files-form", "1", "keptFile", "" + two);
        assertThat(ids(answer)).containsExactly(two);
        form(page, "seen", "1", "body", "Sans formulaire de fichiers.");
        assertThat(ids(answer)).containsExactly(two);
    }

    private Caller helper() {
        return desk.demo("aidant");
    }

    private TopicText blocked() {
        return new TopicText(
                TopicKind.BLOCKED_PROCEDURE,
                title,
                desk.question(title, "autre").categoryId(),
                null,
                Urgency.TODAY,
                List.of(),
                Map.of("step", "Étape 3"),
                "Le site tourne.");
    }

    /** Sends the form of a topic as it was opened at first, with some fields changed. */
    private HttpResponse<String> edit(Post first, String... changed) {
        var fields = new LinkedHashMap<String, String>();
        String category = Long.toString(desk.question(title, "autre").categoryId());
        fields.put("seen", "0");
        fields.put("filedIn", category);
        fields.put("category", category);
        fields.put("operator", "0");
        fields.put("urgency", "NO_HURRY");
        fields.put("title", title);
        fields.put("step", "Étape 4");
        fields.put("body", "Le site tourne.");
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        String[] values = fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return form("/forum/messages/" + first.id() + "/modifier", values);
    }

    private Post first(Topic topic) {
        return entities.createQuery("select p from Post p where p.topic.id = :topic and p.number = 1", Post.class)
                .setParameter("topic", topic.id())
                .getSingleResult();
    }

    private List<Long> ids(Post post) {
        entities.clear();
        Post read = entities.find(Post.class, post.id());
        return files.of(List.of(read)).getOrDefault(post.id(), List.of()).stream()
                .map(StoredFile::id)
                .toList();
    }

    private long kept(Caller owner) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var upload = new Upload("ecran.png", () -> new ByteArrayInputStream(bytes.toByteArray()));
        return store.keep(upload, owner.accountId()).id();
    }

    private Visitor as(String name) {
        return Visitor.at("http://localhost:" + settings.port()).signedInAs(name + "@demo.example");
    }

    private HttpResponse<String> form(String path, String... values) {
        String body = IntStream.range(0, values.length / 2)
                .mapToObj(at -> values[2 * at] + "=" + URLEncoder.encode(values[2 * at + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return as("aidant")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(path, body);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
