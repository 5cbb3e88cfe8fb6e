package org.entraidants.forum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Slugs;

/** Finds the tags that a text speaks of, by their names and their other names, whatever accents and endings it has. */
public final class TagWords {
    private static final int SHORTEST_WITH_ENDING = 4;

    private TagWords() {}

    /** The tags whose name, or another name, stands in a text. */
    public static List<Tag> in(String text, List<Tag> tags) {
        String words = plain(text);
        return tags.stream().filter(tag -> names(tag).anyMatch(words::contains)).toList();
    }

    /** The tag that somebody means by a word. */
    public static Optional<Tag> named(String word, List<Tag> tags) {
        String meant = plain(word);
        return tags.stream().filter(tag -> names(tag).anyMatch(meant::equals)).findFirst();
    }

    private static Stream<String> names(Tag tag) {
        return Stream.concat(Stream.of(tag.name()), tag.synonyms().stream())
                .map(TagWords::plain)
                .filter(name -> !name.isBlank());
    }

    /** Words between spaces, without accents and plurals. */
    private static String plain(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .map(Slugs::of)
                .filter(word -> !word.isEmpty())
                .map(TagWords::withoutEnding)
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static String withoutEnding(String word) {
        return word.length() >= SHORTEST_WITH_ENDING && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
