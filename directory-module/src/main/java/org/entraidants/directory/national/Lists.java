package org.entraidants.directory.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Label;
import org.entraidants.directory.Need;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Term;
import org.entraidants.directory.Terms;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** Cells that hold several values. Version 1 separates them by a bar, version 0 by a semicolon: both are read. */
final class Lists {
    private static final Pattern SEPARATOR = Pattern.compile("[|;]");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Row row;
    private final Set<Audience> audiences = new LinkedHashSet<>();
    private final Set<Need> needs = new LinkedHashSet<>();
    private final Set<Programme> programmes = new LinkedHashSet<>();
    private final Set<Label> labels = new LinkedHashSet<>();
    private final Set<String> otherLabels = new LinkedHashSet<>();

    Lists(Row row) {
        this.row = row;
        audiences.addAll(terms(Field.AUDIENCES, Audience.class));
        needs.addAll(terms(Field.NEEDS, Need.class));
        programmes.addAll(terms(Field.PROGRAMMES, Programme.class));
        labels.addAll(terms(Field.LABELS, Label.class));
        var free = row.text(Field.OTHER_LABELS);
        values(free, free != null && free.contains("|") ? BAR : SEPARATOR).forEach(otherLabels::add);
        values(row.text(Version0.AUDIENCES), SEPARATOR).forEach(this::splitAudience);
        values(row.text(Version0.NATIONAL_LABELS), SEPARATOR).forEach(this::splitLabel);
    }

    List<Audience> audiences() {
        return List.copyOf(audiences);
    }

    List<Need> needs() {
        return List.copyOf(needs);
    }

    List<Programme> programmes() {
        return List.copyOf(programmes);
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }

    List<String> otherLabels() {
        return List.copyOf(otherLabels);
    }

    <T extends Enum<T> & Term> List<T> terms(Field field, Class<T> list) {
        var found = new LinkedHashSet<T>();
        values(row.text(field), SEPARATOR).forEach(value -> {
            var term = Version0.find(list, value);
            if (term == null) {
                row.setAside(Code.UNKNOWN_TERM, field, value, standard(Terms.nearest(list, value)));
            } else {
                found.add(term);
            }
        });
        return new ArrayList<>(found);
    }

    static Stream<String> values(@Nullable String cell, Pattern separator) {
        return cell == null
                ? Stream.empty()
                : Arrays.stream(separator.split(cell)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private void splitAudience(String value) {
        var audience = Version0.find(Audience.class, value);
        var need = Version0.find(Need.class, value);
        if (audience != null) {
            audiences.add(audience);
        } else if (need != null) {
            needs.add(need);
        } else if (!Version0.meansEverybody(value)) {
            row.report(Code.UNKNOWN_TERM, Version0.AUDIENCES, value, standard(Terms.nearest(Audience.class, value)));
            row.keep(Version0.AUDIENCES, value);
        }
    }

    private void splitLabel(String value) {
        var programme = Version0.find(Programme.class, value);
        var label = Version0.find(Label.class, value);
        if (programme != null) {
            programmes.add(programme);
        } else if (label != null) {
            labels.add(label);
        } else {
            otherLabels.add(value);
            row.report(Code.LABEL_MOVED, Version0.NATIONAL_LABELS, value, null, Field.OTHER_LABELS.column());
        }
    }

    private static @Nullable String standard(@Nullable Term term) {
        return term == null ? null : term.standard();
    }
}
