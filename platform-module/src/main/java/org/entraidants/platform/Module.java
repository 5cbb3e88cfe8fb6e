package org.entraidants.platform;

import java.util.List;
import java.util.Optional;

/**
 * A contribution: what one module brings. Leaving its jar out of the WAR takes all of it away: pages, menu entry,
 * messages, tables.
 */
public interface Module {
    /**
     * The module's name: of its folder {@code db/migration/<name>}, its bundle {@code
     * org.entraidants.<name>.messages}, the prefix of its tables and of its message keys.
     */
    String name();

    /** 0 for the ground, 1 for the directory, 2 for what stands on it: lower floors are built first. */
    int floor();

    /** The entry in the menu of every page. */
    default Optional<MenuEntry> menuEntry() {
        return Optional.empty();
    }

    /** What its users find on their desk, {@code /compte}. */
    default List<DeskEntry> deskEntries() {
        return List.of();
    }

    /** The pages, at their French URLs. */
    List<Route> routes();
}
