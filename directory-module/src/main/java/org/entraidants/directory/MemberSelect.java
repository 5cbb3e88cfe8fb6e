package org.entraidants.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Members of the network as a select, for modules above that count or copy thousands of them in one statement. Each wish
 * narrows it; a member's structure fits all wishes at once. For one thread.
 */
public final class MemberSelect {
    private final boolean withDemonstration;
    private final List<Object> values = new ArrayList<>();
    private final StringBuilder structure = new StringBuilder();
    private boolean animators;
    private String address = "";

    /** @param withDemonstration whether the accounts of the demonstration are there */
    public MemberSelect(boolean withDemonstration) {
        this.withDemonstration = withDemonstration;
    }

    /** Only animators and administrators. */
    public void animators() {
        animators = true;
    }

    /** Only the one with an address, which is a column of the statement around the select. */
    public void address(String column) {
        address = " and a.address = " + column;
    }

    /** Only referents of a structure. */
    public void referents() {
        structure.append(" and m.referent = true");
    }

    /** Only members of a structure with a site in one of the departments; none: no wish. */
    public void departments(Collection<String> codes) {
        if (!codes.isEmpty()) {
            structure
                    .append(
                            " and exists (select 1 from directory_sites o where o.structure_id = t.id and o.department in ")
                    .append(in(codes))
                    .append(")");
        }
    }

    /** Only members of a structure of one of the kinds, as the standard writes them; none: no wish. */
    public void typologies(Collection<String> terms) {
        if (!terms.isEmpty()) {
            values.addAll(terms);
            String one = "concat('|', t.typologies, '|') like concat('%|', cast(? as varchar(200)), '|%')";
            structure
                    .append(" and (")
                    .append(String.join(" or ", Collections.nCopies(terms.size(), one)))
                    .append(")");
        }
    }

    /** Only members of a structure that helps with one of these, as the standard writes them; none: no wish. */
    public void services(Collection<String> terms) {
        if (!terms.isEmpty()) {
            structure
                    .append(" and exists (select 1 from directory_sites o join directory_offers f on f.site_id = o.id"
                            + " where o.structure_id = t.id and f.service in ")
                    .append(in(terms))
                    .append(")");
        }
    }

    private String in(Collection<String> wanted) {
        values.addAll(wanted);
        return wanted.stream().map(one -> "?").collect(Collectors.joining(", ", "(", ")"));
    }

    /** The select, with the columns {@code address, name, language}. */
    public String sql() {
        return "select a.address, a.name, a.language from platform_accounts a where a.closed_at is null"
                + (withDemonstration ? "" : " and a.demo = false")
                + (animators ? " and a.role in ('ANIMATOR', 'ADMINISTRATOR')" : "")
                + address
                + (structure.isEmpty() ? "" : " and exists (" + membership() + ")");
    }

    private String membership() {
        return "select 1 from directory_memberships m join directory_structures t on t.id = m.structure_id"
                + " where m.account_id = a.id and t.merged_into_id is null" + structure;
    }

    /** What stands in the places of {@link #sql}, in their order. */
    public List<Object> values() {
        return List.copyOf(values);
    }
}
