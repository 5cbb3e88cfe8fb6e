package org.entraidants.forum;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/** Fills the forum of the demonstration with what its invented people have asked and answered. */
@Dependent
class InventedForum {
    private static final String ANIMATOR = "animatrice@demo.example";

    /** Those of the group that the starting taxonomy has made. */
    private static final List<String> REFERENTS = List.of(
            ANIMATOR,
            "referente@demo.example",
            "maud.lassalle@demo.example",
            "fatima.ouali@demo.example",
            "bastien.cazenave@demo.example",
            "nadege.pouyanne@demo.example");

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Object> things = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    /** After the directory has brought the people. */
    @Transactional
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 1100) DatabaseReady ready) {
        if (!settings.demo() || accounts.byAddress(ANIMATOR).isEmpty()) {
            return;
        }
        // Waits for another node that may be loading right now.
        Object done = entities.createNativeQuery("select topics_at from forum_beginnings where id = 1 for update")
                .getSingleResult();
        if (done == null) {
            load(clock.instant());
        }
    }

    private void load(Instant now) {
        entities.createQuery("select g from MemberGroup g", MemberGroup.class)
                .getResultList()
                .forEach(group ->
                        REFERENTS.forEach(address -> accounts.byAddress(address).ifPresent(group::take)));
        var file = Objects.requireNonNull(InventedForum.class.getResourceAsStream("demo/topics.json"));
        try (var reader = Json.createReader(file)) {
            reader.readObject().getJsonArray("topics").getValuesAs(JsonObject.class).stream()
                    .map(InventedTopic::new)
                    .forEach(one -> load(one, now));
        }
        // A mark names its post by the number alone: the posts must come first.
        entities.flush();
        marks.forEach(entities::persist);
        entities.createNativeQuery("update forum_beginnings set topics_at = ? where id = 1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    private void load(InventedTopic one, Instant now) {
        Instant at = one.at(now);
        long author = account(one.author());
        var topic = new Topic(one.kind(), bySlug("Category", Category.class, one.category()), author, at);
        topic.describe(one.title(), Details.of(one.kind(), one.details()), operator(one), urgency(one));
        topic.gather(
                one.tags().stream().map(tag -> bySlug("Tag", Tag.class, tag)).toList());
        topic.pin(one.pinned());
        topic.close(one.closed() ? at : null);
        if (!one.taken().isEmpty()) {
            topic.take(account(one.taken()), at);
        }
        entities.persist(topic);
        var first = new Post(topic, author, UUID.randomUUID(), one.body(), at);
        entities.persist(first);
        topic.countBlocked(mark(first, one.alsoBlocked(), Mark.Kind.BLOCKED, at));
        one.answers().forEach(answer -> load(answer, topic, now));
        changes.record(TopicSource.KIND, topic.id());
    }

    private void load(InventedTopic.Answer answer, Topic topic, Instant now) {
        Instant at = answer.at(now);
        var post = new Post(topic, account(answer.author()), UUID.randomUUID(), answer.body(), at);
        entities.persist(post);
        post.countUseful(mark(post, answer.useful(), Mark.Kind.USEFUL, at));
        if (answer.solves()) {
            post.accept(topic.authorId(), at);
            topic.solve(topic.isSolved() ? topic.solvedAt() : at);
        }
        if (answer.isConfirmed()) {
            post.confirm(account(answer.author()), answer.validAt(now));
        }
    }

    /** @return how many marks were made */
    private int mark(Post post, List<String> addresses, Mark.Kind kind, Instant at) {
        addresses.forEach(address -> marks.add(new Mark(post.id(), account(address), kind, at)));
        return addresses.size();
    }

    private long account(String address) {
        return people.computeIfAbsent(
                address, unknown -> accounts.byAddress(address).map(Account::id).orElseThrow());
    }

    private @Nullable Operator operator(InventedTopic one) {
        return one.operator().isEmpty() ? null : bySlug("Operator", Operator.class, one.operator());
    }

    private static @Nullable Urgency urgency(InventedTopic one) {
        String urgency = one.details().getOrDefault("urgency", "");
        return urgency.isEmpty() ? null : Urgency.valueOf(urgency);
    }

    /** Each is asked for once: before every query all that is new is written. */
    private <T> T bySlug(String entity, Class<T> type, String slug) {
        return type.cast(things.computeIfAbsent(
                entity + " " + slug,
                unknown -> entities.createQuery("select e from " + entity + " e where e.slug = :slug", type)
                        .setParameter("slug", slug)
                        .getSingleResult()));
    }
}
