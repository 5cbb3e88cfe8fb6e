package org.entraidants.forum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * How the forum is ordered at a moment. The things in it are read only.
 *
 * @param spaces in their order
 * @param categories in the order of their spaces, then in their own
 * @param operators by name
 * @param tags by name
 */
public record Taxonomy(
        List<Space> spaces,
        List<Category> categories,
        List<Operator> operators,
        List<Tag> tags,
        Numbered numbered,
        Named named,
        OtherNames otherNames) {

    /** The same by their numbers. */
    public record Numbered(Map<Long, Space> spaces, Map<Long, Category> categories, Map<Long, Operator> operators) {}

    /** The same by their slugs; every list asks for some of them. */
    public record Named(
            Map<String, Space> spaces,
            Map<String, Category> categories,
            Map<String, Operator> operators,
            Map<String, Tag> tags) {}

    static Taxonomy of(List<Space> spaces, List<Category> categories, List<Operator> operators, List<Tag> tags) {
        return new Taxonomy(
                spaces,
                categories,
                operators,
                tags,
                new Numbered(
                        numbered(spaces, Space::id),
                        numbered(categories, Category::id),
                        numbered(operators, Operator::id)),
                new Named(
                        named(spaces, Space::slug),
                        named(categories, Category::slug),
                        named(operators, Operator::slug),
                        named(tags)),
                new OtherNames(operators, tags));
    }

    private static <T> Map<Long, T> numbered(List<T> things, Function<T, Long> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing));
    }

    private static <T> Map<String, T> named(List<T> things, Function<T, String> slug) {
        return things.stream().collect(Collectors.toMap(slug, thing -> thing, (first, second) -> first));
    }

    private static Map<String, Tag> named(List<Tag> tags) {
        var named = new HashMap<>(named(tags, Tag::slug));
        tags.forEach(tag -> tag.synonyms().forEach(synonym -> named.putIfAbsent(Slugs.of(synonym), tag)));
        return named;
    }

    public Optional<Space> space(long id) {
        return Optional.ofNullable(numbered.spaces.get(id));
    }

    public Optional<Space> space(String slug) {
        return Optional.ofNullable(named.spaces.get(slug));
    }

    public Optional<Category> category(long id) {
        return Optional.ofNullable(numbered.categories.get(id));
    }

    public Optional<Category> category(String slug) {
        return Optional.ofNullable(named.categories.get(slug));
    }

    /** Empty for null too. */
    public Optional<Operator> operator(@Nullable Long id) {
        return Optional.ofNullable(id).map(numbered.operators::get);
    }

    public Optional<Operator> operator(String slug) {
        return Optional.ofNullable(named.operators.get(slug));
    }

    /** A tag that was merged is found by the slug of its name, which is another name of the one that stays. */
    public Optional<Tag> tag(String slug) {
        return Optional.ofNullable(named.tags.get(slug));
    }

    /** The categories of one space. */
    public List<Category> categoriesOf(Space space) {
        return categories.stream()
                .filter(category -> category.space().id() == space.id())
                .toList();
    }
}
