package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Topic;
import org.entraidants.forum.Topics;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.persistence.InstantColumn;

/** The boundary of what somebody follows: everybody has their own, and sees no others. */
@ApplicationScoped
@Transactional
public class Follows {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Readers readers;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Clock clock;

    /**
     * Follows a thing that the caller reads at a level.
     *
     * @return false when there is no such thing for them
     */
    public boolean follow(Thing thing, Level level, Caller caller) {
        caller.require(Role.MEMBER);
        if (named(thing, caller).isEmpty()) {
            return false;
        }
        long account = caller.identity().orElseThrow().accountId();
        readers.ensure(account);
        set(account, thing, level);
        return true;
    }

    void set(long account, Thing thing, Level level) {
        boolean known = entities.createNativeQuery("""
                                update forum_follows set degree = ?, by_itself = false
                                where account_id = ? and kind = ? and target_id = ?
                                """)
                        .setParameter(1, level.degree())
                        .setParameter(2, account)
                        .setParameter(3, thing.kind().name())
                        .setParameter(4, thing.id())
                        .executeUpdate()
                > 0;
        if (!known && !begin(account, thing, level, false)) {
            // Somebody presses twice: the other press has just written it.
            set(account, thing, level);
        }
    }

    /** Follows a thing unless the account has a level for it. */
    boolean begin(long account, Thing thing, Level level, boolean byItself) {
        return entities.createNativeQuery("""
                                insert into forum_follows (account_id, kind, target_id, degree, by_itself, since)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .setParameter(1, account)
                        .setParameter(2, thing.kind().name())
                        .setParameter(3, thing.id())
                        .setParameter(4, level.degree())
                        .setParameter(5, byItself)
                        .setParameter(6, Timestamp.from(clock.instant()))
                        .executeUpdate()
                > 0;
    }

    /** Has no level of one's own for a thing any more: for a topic that of its tags, its category and its operator holds. */
    public void release(Thing thing, Caller caller) {
        caller.require(Role.MEMBER);
        entities.createNativeQuery("delete from forum_follows where account_id = ? and kind = ? and target_id = ?")
                .setParameter(1, caller.accountId())
                .setParameter(2, thing.kind().name())
                .setParameter(3, thing.id())
                .executeUpdate();
    }

    /** The caller's own level for a thing; empty for none. */
    public Optional<Level> level(Thing thing, Caller caller) {
        caller.require(Role.MEMBER);
        return Rules.first(entities.createNativeQuery(
                                "select degree from forum_follows where account_id = ? and kind = ? and target_id = ?")
                        .setParameter(1, caller.accountId())
                        .setParameter(2, thing.kind().name())
                        .setParameter(3, thing.id()))
                .map(degree -> Level.of((Number) degree));
    }

    /** The categories, operators and tags for which the caller has a level; not many, as the forum has not many. */
    public List<Follow> themes(Caller caller) {
        caller.require(Role.MEMBER);
        List<?> rows = entities.createNativeQuery("""
                        select kind, target_id, degree, by_itself, since from forum_follows
                        where account_id = ? and kind <> 'TOPIC'
                        """)
                .setParameter(1, caller.accountId())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .flatMap(row -> named(thing(row), caller).map(name -> follow(row, name)).stream())
                .sorted(Comparator.comparing((Follow one) -> one.thing().kind()).thenComparing(Follow::name))
                .toList();
    }

    /**
     * The topics for which the caller has a level, the newest first; those that they do not read any more are left out.
     *
     * @param before the number of the topic where the page before ended; {@code Long.MAX_VALUE} to begin
     */
    public List<Follow> topics(long before, int limit, Caller caller) {
        caller.require(Role.MEMBER);
        List<?> rows = entities.createNativeQuery(
                        """
                        select f.kind, f.target_id, f.degree, f.by_itself, f.since, t.title
                        from forum_follows f join forum_topics t on t.id = f.target_id
                        where f.account_id = ? and f.kind = 'TOPIC' and t.id < ? and t.hidden_at is null
                          and t.space_id in %s
                        order by t.id desc
                        """.formatted(Rules.in(sights.of(caller).readable())))
                .setParameter(1, caller.accountId())
                .setParameter(2, before)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> follow(
                        row, new Named((String) row[5], Topic.path(thing(row).id(), (String) row[5]))))
                .toList();
    }

    /** What a thing is called, and where it is shown. */
    public record Named(String name, String path) {}

    /** What a thing is called that the caller reads; empty for one that is not there for them. */
    public Optional<Named> named(Thing thing, Caller caller) {
        Sight sight = sights.of(caller);
        var order = taxonomies.now();
        return switch (thing.kind()) {
            case TOPIC -> topics.find(thing.id(), sight).map(topic -> new Named(topic.title(), topic.path()));
            case CATEGORY ->
                order.category(thing.id())
                        .filter(category -> sight.mayRead(category.space()))
                        .map(category -> new Named(category.name(), "/forum?categorie=" + category.slug()));
            case OPERATOR ->
                order.operator(Long.valueOf(thing.id()))
                        .map(operator -> new Named(operator.name(), "/forum?organisme=" + operator.slug()));
            case TAG ->
                order.tags().stream()
                        .filter(tag -> tag.id() == thing.id())
                        .findFirst()
                        .map(tag -> new Named(tag.name(), "/forum?etiquette=" + tag.slug()));
        };
    }

    private static Thing thing(Object[] row) {
        return new Thing(Thing.Kind.valueOf((String) row[0]), ((Number) row[1]).longValue());
    }

    private static Follow follow(Object[] row, Named named) {
        return new Follow(
                thing(row),
                named.name(),
                named.path(),
                Level.of((Number) row[2]),
                (Boolean) row[3],
                new InstantColumn().convertToEntityAttribute(row[4]));
    }
}
