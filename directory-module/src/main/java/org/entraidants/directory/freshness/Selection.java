package org.entraidants.directory.freshness;

/**
 * The sheets that a campaign is about: always those whose turn it is, never those that were confirmed in time or are
 * being asked about.
 *
 * @param department the code of a department, empty for everywhere
 * @param silent whether those that stayed silent are asked again
 */
public record Selection(String department, boolean silent) {
    boolean isEverywhere() {
        return department.isEmpty();
    }

    /** A query for the {@code id} of its sheets; its one parameter is the department, unless it is everywhere. */
    String query(StateQuery states) {
        return "select t.id as id from (" + states.all(!isEverywhere()) + ") t where t.state = 'TO_DO'"
                + (silent ? " or t.state = 'SILENT'" : "");
    }
}
