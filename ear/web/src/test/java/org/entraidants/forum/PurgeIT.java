package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.entraidants.forum.PostCare.Rewriting;
import org.entraidants.forum.Reports.Told;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.Upload;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.junit.jupiter.api.Test;

/** What a moderator takes away stands nowhere any more: not in the history, the index, a mail, a file, a merged title. */
@InContainer
class PurgeIT {
    private static final String OPEN = "autre";
    private static final String PERSONAL = "Le numéro 2 95 10 99 126 111 93 est refusé.";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    ForumDesk desk;

    @Inject
    Discussions discussions;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Reports reports;

    @Inject
    ReportQueue queue;

    @Inject
    PostCare posts;

    @Inject
    TopicCare care;

    @Inject
    TopicMerger merger;

    @Inject
    FileStore store;

    @Inject
    PostFiles files;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    AtOnce atOnce;

    @Inject
    Caller visitor;

    private final String word = "zz" + UUID.randomUUID().toString().replace("-", "");
    private final String title = "Essai " + word;

    private Told report(Post post, Caller caller) {
        return reports.report(post.id(), ReportReason.PERSONAL_DATA, "Voyez vous-mêmes.", false, caller);
    }

    @Test
    void whatIsRemovedStandsInNoTable() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post post = desk.answer(topic, "Avant " + word + "eins", author);
        discussions.edit(post.id(), post.edits(), "Après " + word + "zwei", false, author);
        assertThat(posts.remove(post.id(), "à effacer", desk.animator())).isEqualTo(Cared.DONE);
        assertThat(columnsHolding(word + "eins")).isEmpty();
        assertThat(columnsHolding(word + "zwei")).isEmpty();
        Post first = topics.posts(topic, 0, 1, sights.of(author)).get(0);
        assertThat(columnsHolding(word)).isNotEmpty();
        assertThat(posts.remove(first.id(), "à effacer", desk.animator())).isEqualTo(Cared.DONE);
        assertThat(columnsHolding(word)).isEmpty();
        assertThat(posts.show(first.id(), "", desk.animator())).isEqualTo(Cared.REFUSED);
        assertThat(care.turn(topic.id(), CareDeed.SHOW, "", desk.animator())).isEqualTo(Cared.REFUSED);
    }

    /** Every column of the database that holds text and these words. */
    private List<String> columnsHolding(String words) {
        @SuppressWarnings("unchecked")
        List<Object[]> columns = entities.createNativeQuery("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t
                          on t.table_name = c.table_name and t.table_schema = c.table_schema
                        where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'
                          and (lower(c.data_type) like '%char%' or lower(c.data_type) like '%text%'
                            or lower(c.data_type) like '%large%')
                        """).getResultList();
        assertThat(columns).hasSizeGreaterThan(50);
        var holding = new ArrayList<String>();
        for (Object[] column : columns) {
            Number rows = (Number)
                    entities.createNativeQuery("select count(*) from " + column[0] + " where " + column[1] + " like ?")
                            .setParameter(1, "%" + words + "%")
                            .getSingleResult();
            if (rows.intValue() > 0) {
                holding.add(column[0] + "." + column[1]);
            }
        }
        return holding;
    }

    @Test
    void moderatorPutsOtherWordsAndForgetsTheOld() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post post = desk.answer(topic, "Avant " + word + "eins", author);
        report(post, desk.member());
        Caller animator = desk.animator();
        String seen = PostCare.mark(post);
        assertThatThrownBy(() -> posts.rewrite(post.id(), words(seen, PERSONAL), animator))
                .isInstanceOf(TextRefused.class);
        assertThat(posts.rewrite(post.id(), words(seen, "Avant, [masqué]."), animator))
                .isEqualTo(Cared.DONE);
        assertThat(posts.rewrite(post.id(), words(seen, "Encore autre chose."), desk.animator()))
                .isEqualTo(Cared.ALREADY);
        assertThat(topics.posts(topic, 0, 9, sights.of(visitor)))
                .extracting(Post::body)
                .contains("Avant, [masqué].");
        assertThat(columnsHolding(word + "eins")).isEmpty();
        assertThat(queue.of(post.id(), animator)).extracting(Report::outcome).containsExactly(ReportOutcome.REWRITTEN);
    }

    private static Rewriting words(String seen, String body) {
        return new Rewriting(seen, "", body, false);
    }

    @Test
    void filesGoWithTheTextAndSoDoTheMailsThatWereAboutToLeave() throws Exception {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        long file = kept(author);
        var sending = new Discussions.Sending(UUID.randomUUID(), false, List.of(file));
        var written = (Writing.Written) discussions.answer(topic.id(), "Voici l’écran.", sending, author);
        transactions.run(() -> outbox.queue(
                "lecteur@essai.example",
                "Lecteur",
                Letter.of("forum-posts", Locale.FRENCH, title)
                        .says("Voici l’écran " + word + "mail")
                        .about("forum-topic-" + topic.id())));
        assertThat(columnsHolding(word + "mail")).isNotEmpty();
        Post post = entities.find(Post.class, written.postId());
        assertThat(posts.rewrite(post.id(), new Rewriting(PostCare.mark(post), "", "Voici.", true), desk.animator()))
                .isEqualTo(Cared.DONE);
        assertThat(columnsHolding(word + "mail")).isEmpty();
        assertThat(files.mayRead(file, desk.animator())).isFalse();
        entities.clear();
        assertThat(entities.find(Post.class, post.id()).hasFiles()).isFalse();
    }

    @Test
    void filesOfWhatIsRemovedAreGone() throws Exception {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        long file = kept(author);
        var sending = new Discussions.Sending(UUID.randomUUID(), false, List.of(file));
        var written = (Writing.Written) discussions.answer(topic.id(), "Voici l’écran.", sending, author);
        Post post = entities.find(Post.class, written.postId());
        assertThat(report(post, desk.member())).isEqualTo(Told.HIDDEN);
        assertThat(files.mayRead(file, author)).isFalse();
        assertThat(files.mayRead(file, desk.animator())).isTrue();
        assertThat(posts.remove(post.id(), "", desk.animator())).isEqualTo(Cared.DONE);
        assertThat(files.mayRead(file, desk.animator())).isFalse();
        Await.until("its row is gone", () -> store.find(List.of(file)).isEmpty());
        assertThat(posts.remove(post.id(), "", desk.animator())).isEqualTo(Cared.ALREADY);
        assertThat(posts.keep(post.id(), "", desk.animator())).isEqualTo(Cared.ALREADY);
    }

    private long kept(Caller owner) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var upload = new Upload("ecran.png", () -> new ByteArrayInputStream(bytes.toByteArray()));
        return store.keep(upload, owner.accountId()).id();
    }

    @Test
    void whatIsRemovedAfterAMergeLeavesNoTitle() {
        Topic kept = desk.ask("Celui qui reste", OPEN, desk.member());
        Topic gone = desk.ask(title, OPEN, desk.member());
        Post first = topics.posts(gone, 0, 1, sights.of(visitor)).get(0);
        Caller animator = desk.animator();
        assertThat(merger.merge(gone.id(), kept.id(), "", animator)).isEqualTo(Cared.DONE);
        assertThat(columnsHolding(word)).isNotEmpty();
        assertThat(posts.remove(first.id(), "", animator)).isEqualTo(Cared.DONE);
        assertThat(columnsHolding(word)).isEmpty();
    }

    @Test
    void quotationsOfWhatIsRemovedAreShownToTheModerator() {
        Caller author = desk.member();
        Topic topic = desk.ask(title, OPEN, author);
        Post said = desk.answer(topic, "Ceci " + word, author);
        Post quoting = desk.answer(topic, Quotation.of(said, "Essai", "message 2") + "Oui.", desk.member());
        assertThat(posts.quoting(said)).extracting(Post::id).containsExactly(quoting.id());
        assertThat(posts.quoting(quoting)).isEmpty();
    }

    @Test
    void whoEditsWhileAModeratorRemovesDoesNotBringTheTextBack() {
        Caller author = desk.member();
        Caller animator = desk.animator();
        Caller editing = desk.animator();
        for (int i = 0; i < 5; i++) {
            Topic topic = desk.ask("Essai", OPEN, author);
            Post post = desk.answer(topic, "Avant " + word, author);
            long seen = post.edits();
            atOnce.all(List.<Callable<Object>>of(
                    () -> posts.remove(post.id(), "", animator),
                    () -> discussions.edit(post.id(), seen, "Après " + word, false, author),
                    () -> discussions.edit(post.id(), seen, "Corrigé " + word, false, editing)));
            assertThat(columnsHolding(word)).isEmpty();
        }
    }
}
