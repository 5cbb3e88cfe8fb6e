package org.entraidants.forum.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entraidants.forum.Category;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Tag;
import org.entraidants.forum.TagWords;
import org.entraidants.forum.Taxonomy;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicText;
import org.entraidants.forum.Urgency;
import org.entraidants.forum.imports.Fault.Code;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a topic that name something of this forum. */
final class TopicCells {
    private static final String SEPARATORS = "[;,|]";

    private final ImportRow row;
    private final Taxonomy taxonomy;
    private final List<Fault> faults;

    TopicCells(ImportRow row, Taxonomy taxonomy, List<Fault> faults) {
        this.row = row;
        this.taxonomy = taxonomy;
        this.faults = faults;
    }

    TopicText read() {
        TopicKind kind = kind();
        var details = new LinkedHashMap<String, String>();
        kind.details().forEach(name -> details.put(name, name.equals("urgency") ? "" : row.get(name)));
        return new TopicText(
                kind,
                row.get("title"),
                category(),
                operator(),
                kind == TopicKind.BLOCKED_PROCEDURE ? urgency() : null,
                tags(),
                details,
                row.get(ImportRow.BODY));
    }

    private TopicKind kind() {
        return chosen("kind", choices(List.of(TopicKind.values()), TopicKind::code, kind -> List.of(kind.name())), true)
                .orElse(TopicKind.QUESTION);
    }

    private long category() {
        return chosen("category", choices(taxonomy.categories(), Category::name, one -> List.of(one.slug())), true)
                .map(Category::id)
                .orElse(0L);
    }

    private @Nullable Long operator() {
        return chosen("operator", choices(taxonomy.operators(), Operator::name, TopicCells::names), false)
                .map(Operator::id)
                .orElse(null);
    }

    private static List<String> names(Operator operator) {
        var names = new ArrayList<>(operator.synonyms());
        names.add(operator.slug());
        return names;
    }

    private Urgency urgency() {
        return chosen(
                        "urgency",
                        choices(
                                List.of(Urgency.values()),
                                one -> one.name().toLowerCase(Locale.ROOT),
                                one -> List.of(one.name().replace('_', ' '))),
                        false)
                .orElse(Urgency.THIS_WEEK);
    }

    private List<Long> tags() {
        var tags = new LinkedHashSet<Long>();
        List<Choice<Tag>> known = choices(taxonomy.tags(), Tag::name, Tag::synonyms);
        Arrays.stream(row.get("tags").split(SEPARATORS))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> TagWords.named(word, taxonomy.tags())
                        .ifPresentOrElse(tag -> tags.add(tag.id()), () -> unknown("tags", word, known, false)));
        return new ArrayList<>(tags);
    }

    /** @param needed whether the row is refused when there is no such value */
    private <T> Optional<T> chosen(String column, List<Choice<T>> choices, boolean needed) {
        String name = row.get(column);
        Optional<T> found = name.isEmpty() ? Optional.empty() : Choice.named(name, choices);
        if (!name.isEmpty() && found.isEmpty()) {
            unknown(column, name, choices, needed);
        }
        return found;
    }

    private <T> void unknown(String column, String name, List<Choice<T>> choices, boolean needed) {
        Fault fault = needed
                ? Fault.refused(row.line(), column, Code.UNKNOWN_VALUE)
                : Fault.warning(row.line(), column, Code.UNKNOWN_VALUE);
        faults.add(fault.suggesting(Choice.nearest(name, choices)));
    }

    private static <T> List<Choice<T>> choices(
            List<T> all, Function<T, String> name, Function<T, List<String>> others) {
        return all.stream()
                .map(one -> new Choice<>(name.apply(one), others.apply(one), one))
                .toList();
    }
}
