package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.file.Upload;
import org.junit.jupiter.api.Test;

@InContainer
class PostFilesIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PostFiles files;

    @Inject
    FileStore store;

    @Inject
    Discussions discussions;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    ForumDesk desk;

    @Inject
    Transactions transactions;

    @Inject
    Caller visitor;

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void whoReadsAPostReadsItsFiles() throws Exception {
        Caller author = desk.demo("referente");
        long open = kept(author);
        long among = kept(author);
        assertThat(files.mayRead(open, author)).isFalse();
        ask("autre", List.of(open), author);
        Post hidden = ask("entre-referents", List.of(among), author);
        assertThat(List.of(visitor, desk.member(), author)).allMatch(reader -> files.mayRead(open, reader));
        assertThat(List.of(visitor, desk.member())).noneMatch(reader -> files.mayRead(among, reader));
        assertThat(List.of(author, desk.animator())).allMatch(reader -> files.mayRead(among, reader));
        transactions.run(() -> entities.find(Post.class, hidden.id()).hide(Hidden.MODERATED, java.time.Instant.now()));
        assertThat(files.mayRead(among, author)).isFalse();
        assertThat(files.mayRead(among, desk.animator())).isTrue();
    }

    @Test
    void filesStandInTheirOrderAndOnlyOnes() throws Exception {
        Caller author = desk.member();
        long first = kept(author);
        long second = kept(author);
        long others = kept(desk.member());
        Post post = ask("autre", List.of(second, others, first, second), author);
        assertThat(ids(post)).containsExactly(second, first);
        Post other = ask("autre", List.of(first), author);
        assertThat(ids(other)).isEmpty();
    }

    @Test
    void filesThatAreLeftOutAreTakenAway() throws Exception {
        Caller author = desk.member();
        long first = kept(author);
        long second = kept(author);
        long third = kept(author);
        Post post = ask("autre", List.of(first, second), author);
        transactions.run(
                () -> files.hang(entities.find(Post.class, post.id()), List.of(third, second), author.accountId()));
        assertThat(ids(post)).containsExactly(third, second);
        assertThat(files.mayRead(first, author)).isFalse();
        assertThat(store.find(List.of(first))).isEmpty();
    }

    @Test
    void postsWithoutFilesAskForNothing() throws Exception {
        Caller author = desk.member();
        Post with = ask("autre", List.of(kept(author)), author);
        Post without = ask("autre", List.of(), author);
        assertThat(StatementCount.of(entities, () -> files.of(List.of(without))))
                .isEmpty();
        assertThat(StatementCount.of(entities, () -> files.of(List.of(with, without))))
                .hasSize(2);
    }

    @Test
    void filesOfAnswersHangToo() throws Exception {
        Caller author = desk.member();
        Topic topic = desk.ask(title, "autre", author);
        long file = kept(author);
        var sending = new Sending(UUID.randomUUID(), false, List.of(file));
        discussions.answer(topic.id(), "Voici l’écran.", sending, author);
        discussions.answer(topic.id(), "Voici l’écran.", sending, author);
        assertThat(files.mayRead(file, visitor)).isTrue();
    }

    private Post ask(String category, List<Long> attached, Caller author) {
        var sending = new Sending(UUID.randomUUID(), false, attached);
        Topic topic = desk.asked(discussions.ask(desk.question(title, category), sending, author));
        return topics.posts(topic, 0, 1, sights.of(author)).get(0);
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
}
