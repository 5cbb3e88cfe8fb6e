package org.entraidants.forum.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.directory.Slugs;
import org.entraidants.directory.Term;
import org.entraidants.directory.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be chosen, found by any of its names whatever its accents and capitals.
 *
 * @param standard the name that is proposed when another was nearly it
 */
record Choice<T>(String standard, List<String> others, T value) implements Term {
    private boolean isCalled(String slug) {
        return Stream.concat(Stream.of(standard), others.stream())
                .map(Slugs::of)
                .anyMatch(slug::equals);
    }

    static <T> Optional<T> named(String name, List<Choice<T>> choices) {
        String slug = Slugs.of(name);
        return choices.stream()
                .filter(choice -> choice.isCalled(slug))
                .map(Choice::value)
                .findFirst();
    }

    /** What was probably meant, empty when nothing is near. */
    static <T> String nearest(String name, List<Choice<T>> choices) {
        @Nullable Choice<T> nearest = Terms.nearest(choices, name);
        return nearest == null ? "" : nearest.standard;
    }
}
