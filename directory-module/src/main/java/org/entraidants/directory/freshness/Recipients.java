package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.platform.mail.MailAddress;

/**
 * Whom to ask about sheets: all referents who can sign in; where there is none, the mailbox that stands on the sheet. Two
 * queries, however many sheets.
 */
@ApplicationScoped
class Recipients {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    Map<Long, List<Recipient>> of(Collection<Long> structures) {
        return structures.isEmpty()
                ? Map.of()
                : of("select id from directory_structures where id in ("
                        + structures.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
    }

    /** @param chosen a query for the {@code id} of structures */
    Map<Long, List<Recipient>> of(String chosen) {
        Map<Long, List<Recipient>> found = referents(chosen);
        mailboxes(chosen).forEach((structure, mailbox) -> found.computeIfAbsent(structure, alone -> List.of(mailbox)));
        return found;
    }

    private Map<Long, List<Recipient>> referents(String chosen) {
        var found = new LinkedHashMap<Long, List<Recipient>>();
        for (Object[] row : rows("""
                select t.id, p.id as account, p.address, p.name, p.language from (%s) t
                join directory_memberships m on m.structure_id = t.id and m.referent
                join platform_accounts p on p.id = m.account_id and p.closed_at is null
                order by t.id, p.id
                """.formatted(chosen))) {
            long structure = ((Number) row[0]).longValue();
            found.computeIfAbsent(structure, first -> new ArrayList<>())
                    .add(new Recipient(
                            structure,
                            (String) row[2],
                            (String) row[3],
                            (String) row[4],
                            ((Number) row[1]).longValue()));
        }
        return found;
    }

    private Map<Long, Recipient> mailboxes(String chosen) {
        var found = new LinkedHashMap<Long, Recipient>();
        for (Object[] row : rows("""
                select t.id, x.emails from (%s) t
                join directory_sites x on x.structure_id = t.id and x.emails <> ''
                order by t.id, x.id
                """.formatted(chosen))) {
            long structure = ((Number) row[0]).longValue();
            mailbox((String) row[1])
                    .ifPresent(address ->
                            found.putIfAbsent(structure, new Recipient(structure, address.value(), "", "fr", null)));
        }
        return found;
    }

    private static Optional<MailAddress> mailbox(String column) {
        return Arrays.stream(column.split("\\|"))
                .flatMap(text -> MailAddress.parse(text).stream())
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return entities.createNativeQuery(query).getResultList();
    }
}
