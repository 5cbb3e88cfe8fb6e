package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.newsletter.subscriber.Subscriber.Origin;
import org.entraidants.newsletter.subscriber.Subscriber.State;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.persistence.Numbers;
import org.entraidants.platform.persistence.Rows;

/**
 * Takes in a list of people who have said elsewhere that they want the letter; an animator vouches for it, and their name stays
 * beside each address. Who has left stays away, who is there stays as they are: the same list twice changes nothing.
 */
@ApplicationScoped
@Transactional
public class SubscriberImports {
    private static final int MOST_REFUSED = 100;
    private static final int AT_ONCE = 500;
    private static final int BLOCK = 50;
    private static final int LONGEST_SOURCE = 300;
    private static final Rows<Line> ROWS = new Rows<Line>("newsletter_subscribers")
            .with("id", Line::id)
            .with("version", line -> 1L)
            .with("address", line -> line.address().value())
            .with("name", Line::name)
            .with("language", Line::language)
            .with("state", line -> State.ACTIVE)
            .with("origin", line -> Origin.IMPORT)
            .with("consent", Line::consent)
            .with("asked_at", Line::at)
            .with("confirmed_at", Line::at);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * What a list brings.
     *
     * @param id its number, once it was taken in; 0 before
     * @param fresh addresses that are new
     * @param known those that have the letter already
     * @param left those that do not want it: they stay away
     * @param refused lines without an address, as they came, at most a hundred
     * @param done whether they were taken in
     */
    public record Report(long id, int fresh, int known, int left, List<String> refused, boolean done) {}

    private record Line(long id, MailAddress address, String name, String language, String consent, Instant at) {}

    /**
     * Looks at a list, and takes it in.
     *
     * @param list one person a line: an address, a name after a comma, semicolon or tab if there is one, in any order; a first line
     *     without an address names the columns
     * @param source where they have said so
     * @param forGood whether to take them in
     */
    public Report take(String list, String source, Locale language, boolean forGood, Caller caller) {
        caller.require(Role.ANIMATOR);
        Map<String, String> asked = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        List<String> lines =
                list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        lines.stream().skip(isHeaded(lines) ? 1 : 0).forEach(line -> read(line, asked, refused));
        Map<String, State> present = present(asked.keySet());
        List<String> fresh = asked.keySet().stream()
                .filter(address -> !present.containsKey(address))
                .toList();
        Set<String> willing = present.entrySet().stream()
                .filter(one -> one.getValue() == State.PENDING || one.getValue() == State.MEMBER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (forGood) {
            String consent = consent(source, caller);
            write(fresh, asked, language, consent);
            agree(willing, consent);
        }
        int left = (int)
                present.values().stream().filter(state -> state == State.LEFT).count();
        int known = present.size() - left - willing.size();
        if (!forGood) {
            return new Report(0, fresh.size() + willing.size(), known, left, refused, false);
        }
        var done = new SubscriberImport(
                name(caller), cut(source), clock.instant(), fresh.size() + willing.size(), known, left, refused);
        entities.persist(done);
        return done.report();
    }

    /** A list that was taken in. */
    public Optional<SubscriberImport> find(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(SubscriberImport.class, id));
    }

    private static String name(Caller caller) {
        return caller.identity().map(Identity::name).orElse("");
    }

    private static String cut(String source) {
        return source.strip()
                .substring(0, Math.min(LONGEST_SOURCE, source.strip().length()));
    }

    private static String consent(String source, Caller caller) {
        return source.isBlank() ? name(caller) : name(caller) + "\u00A0: " + cut(source);
    }

    /** Whether a first line names the columns of those below. */
    private static boolean isHeaded(List<String> lines) {
        return lines.size() > 1 && lines.get(0).indexOf('@') < 0;
    }

    private static void read(String line, Map<String, String> asked, List<String> refused) {
        String[] cells = line.replace("\"", "").split("[,;\t<>]", -1);
        Optional<MailAddress> address = Optional.empty();
        String name = "";
        for (String cell : cells) {
            Optional<MailAddress> parsed = MailAddress.parse(cell);
            if (parsed.isPresent() && address.isEmpty()) {
                address = parsed;
            } else if (name.isEmpty()) {
                name = MailAddress.cleanName(cell);
            }
        }
        if (address.isPresent()) {
            asked.putIfAbsent(address.get().value(), name);
        } else if (refused.size() < MOST_REFUSED) {
            refused.add(line.substring(0, Math.min(120, line.length())));
        }
    }

    private Map<String, State> present(Set<String> addresses) {
        Map<String, State> present = new LinkedHashMap<>();
        List<String> all = List.copyOf(addresses);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            entities.createQuery(
                            "select s.address, s.state from Subscriber s where s.address in :addresses", Object[].class)
                    .setParameter("addresses", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(row -> present.put((String) row[0], (State) row[1]));
        }
        return present;
    }

    private void write(List<String> fresh, Map<String, String> names, Locale language, String consent) {
        Connection connection = entities.unwrap(Connection.class);
        Instant now = clock.instant();
        var numbers = new Numbers(connection, "newsletter_subscribers_seq", BLOCK);
        try {
            List<Line> lines = new ArrayList<>();
            for (String address : fresh) {
                lines.add(new Line(
                        numbers.next(),
                        new MailAddress(address),
                        names.getOrDefault(address, ""),
                        language.getLanguage(),
                        consent,
                        now));
            }
            ROWS.insert(connection, lines);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void agree(Set<String> willing, String consent) {
        for (String address : new HashSet<>(willing)) {
            entities.createQuery("select s from Subscriber s where s.address = :address", Subscriber.class)
                    .setParameter("address", address)
                    .getResultList()
                    .forEach(subscriber -> subscriber.agree(consent, clock.instant()));
        }
    }
}
