package org.entraidants.forum;

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
        List<Space> spaces, List<Category> categories, List<Operator> operators, List<Tag> tags, Numbered numbered) {

    /** The same by their numbers. */
    public record Numbered(Map<Long, Space> spaces, Map<Long, Category> categories, Map<Long, Operator> operators) {}

    static Taxonomy of(List<Space> spaces, List<Category> categories, List<Operator> operators, List<Tag> tags) {
        return new Taxonomy(
                spaces,
                categories,
                operators,
                tags,
                new Numbered(
                        numbered(spaces, Space::id),
                        numbered(categories, Category::id),
                        numbered(operators, Operator::id)));
    }

    private static <T> Map<Long, T> numbered(List<T> things, Function<T, Long> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing));
    }

    public Optional<Space> space(long id) {
        return Optional.ofNullable(numbered.spaces.get(id));
    }

    public Optional<Space> space(String slug) {
        return spaces.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    public Optional<Category> category(long id) {
        return Optional.ofNullable(numbered.categories.get(id));
    }

    public Optional<Category> category(String slug) {
        return categories.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** Empty for null too. */
    public Optional<Operator> operator(@Nullable Long id) {
        return Optional.ofNullable(id).map(numbered.operators::get);
    }

    public Optional<Operator> operator(String slug) {
        return operators.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** A tag that was merged is found by the slug of its name, which is another name of the one that stays. */
    public Optional<Tag> tag(String slug) {
        return tags.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .or(() -> tags.stream()
                        .filter(one -> one.synonyms().stream().map(Slugs::of).anyMatch(slug::equals))
                        .findFirst());
    }

    /** The categories of one space. */
    public List<Category> categoriesOf(Space space) {
        return categories.stream()
                .filter(category -> category.space().id() == space.id())
                .toList();
    }
}
