package org.entraidants.directory.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of people.
 *
 * @param workplaces the structures that the person belongs to, at their main sites
 * @param km from the asked place to the nearest of them; null without place
 */
public record Colleague(
        Person person, List<Workplace> workplaces, @Nullable Double km) {
    public Colleague {
        workplaces = List.copyOf(workplaces);
    }
}
