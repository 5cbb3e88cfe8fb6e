package org.entraidants.newsletter.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;

/** The audiences that animators keep under a name; who belongs to one is asked anew each time. */
@ApplicationScoped
@Transactional
public class Segments {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** All of them, by name. */
    public List<Segment> all(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("select s from Segment s order by s.name", Segment.class)
                .getResultList();
    }

    /** One of them. */
    public Optional<Segment> find(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(Segment.class, id));
    }

    /** Keeps an audience; one of that name is replaced. Two at once collide. */
    public void keep(String name, Audience audience, Caller caller) {
        caller.require(Role.ANIMATOR);
        String words = name.strip();
        String cut = words.substring(0, Math.min(Segment.LONGEST_NAME, words.length()));
        Segment segment = entities.createQuery("select s from Segment s where s.name = :name", Segment.class)
                .setParameter("name", cut)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Segment(cut));
        segment.keep(audience, caller.identity().map(Identity::name).orElse(""), clock.instant());
        entities.persist(segment);
    }

    /** Forgets one; issues that were sent to it stay as they are. */
    public boolean forget(long id, Caller caller) {
        Optional<Segment> found = find(id, caller);
        found.ifPresent(entities::remove);
        return found.isPresent();
    }
}
