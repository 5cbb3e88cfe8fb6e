package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entraidants.directory.Leading;
import org.entraidants.forum.Space.Readers;
import org.entraidants.forum.Space.Writers;
import org.entraidants.platform.account.Caller;
import org.jspecify.annotations.Nullable;

/** What somebody may see and do. Members need one statement, visitors none; a request asks once for its caller's own. */
@ApplicationScoped
public class Sights {
    private static final String OWN = "org.entraidants.forum.sight";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /** The sight of the caller of this request. */
    public Sight own() {
        var known = (Sight) request.getAttribute(OWN);
        if (known == null) {
            known = of(caller);
            request.setAttribute(OWN, known);
        }
        return known;
    }

    /** The sight of a caller. */
    public Sight of(Caller who) {
        return of(who.accountId(), who.isAnimator());
    }

    /** The sight of somebody else, such as a receiver of mails. */
    public Sight of(@Nullable Long accountId, boolean moderator) {
        List<Space> spaces = taxonomies.now().spaces();
        Set<Long> groups = accountId == null || moderator ? Set.of() : groupsOf(accountId, spaces);
        Predicate<Space> inGroup = space -> moderator
                || (space.group() != null && groups.contains(space.group().id()));
        boolean member = accountId != null;
        Predicate<Space> reads = space -> space.readers() == Readers.VISITORS
                || (member && space.readers() == Readers.MEMBERS)
                || (space.readers() == Readers.GROUP && inGroup.test(space));
        Predicate<Space> answers =
                space -> member && reads.test(space) && (space.writers() != Writers.GROUP || inGroup.test(space));
        Predicate<Space> asks = space -> answers.test(space) && (space.writers() != Writers.ANIMATORS || moderator);
        return new Sight(accountId, ids(spaces, reads), ids(spaces, answers), ids(spaces, asks), moderator);
    }

    private static Set<Long> ids(List<Space> spaces, Predicate<Space> which) {
        return spaces.stream().filter(which).map(Space::id).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Long> groupsOf(long accountId, List<Space> spaces) {
        if (spaces.stream().allMatch(space -> space.group() == null)) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        "select g.id from MemberGroup g where g.id in "
                                + "(select h.id from MemberGroup h join h.members m where m.id = :account) "
                                + "or (g.ofReferents = :yes and :account in (" + Leading.ACCOUNTS + "))",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("yes", true)
                .getResultList());
    }
}
