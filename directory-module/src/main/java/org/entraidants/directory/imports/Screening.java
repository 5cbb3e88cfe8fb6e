package org.entraidants.directory.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.hours.Warning;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.national.Line;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.national.Problem;
import org.entraidants.directory.national.Problem.Code;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;

/** What the directory asks of a line beyond the standard: no personal data, hours that can be told, a place on the map. */
final class Screening {
    /** A structure's own contacts and identifiers are its to publish. */
    private static final Set<Field> FREE_TEXTS = Set.of(
            Field.NAME,
            Field.ADDRESS,
            Field.ADDRESS_DETAILS,
            Field.OPENING_HOURS,
            Field.SUMMARY,
            Field.DETAILS,
            Field.SOURCE,
            Field.OTHER_LABELS);

    private static final Set<String> CONTACTS =
            Set.of(Field.PHONE.column(), Field.EMAILS.column(), Field.WEBSITES.column(), Field.PIVOT.column());

    private Screening() {}

    /** The line itself, with more warnings; or refused, with its personal data masked, when the guard says so. */
    static Line screen(Line line) {
        List<Problem> personal = personalData(line);
        if (!personal.isEmpty()) {
            return new Line.Refused(
                    line.number(),
                    personal,
                    line.raw().stream().map(Screening::masked).toList());
        }
        if (line instanceof Line.Accepted accepted) {
            var warnings = new ArrayList<>(accepted.warnings());
            hours(accepted.place(), line.number(), warnings);
            whereabouts(accepted.place(), line.number(), warnings);
            return new Line.Accepted(line.number(), accepted.place(), warnings, line.raw());
        }
        return line;
    }

    private static List<Problem> personalData(Line line) {
        var problems = new ArrayList<Problem>();
        if (line instanceof Line.Accepted accepted) {
            for (Field field : FREE_TEXTS) {
                report(accepted.place().cell(field), field.column(), line.number(), problems);
            }
            accepted.place().unknown().forEach((column, values) -> {
                if (!CONTACTS.contains(column)) {
                    values.forEach(value -> report(value, column, line.number(), problems));
                }
            });
        } else {
            line.raw().forEach(cell -> report(cell, "", line.number(), problems));
        }
        return problems;
    }

    private static void report(String text, String column, int line, List<Problem> problems) {
        for (Hit hit : Guard.refused(text)) {
            problems.add(new Problem(
                    line,
                    column.isEmpty() ? null : column,
                    "",
                    Code.PERSONAL_DATA,
                    List.of(hit.kind().name()),
                    null));
        }
    }

    private static String masked(String cell) {
        return Guard.mask(cell, Guard.refused(cell), Locale.FRENCH);
    }

    private static void hours(Place place, int line, List<Problem> warnings) {
        if (place.openingHours() == null) {
            return;
        }
        for (Warning warning : OpeningHours.read(place.openingHours()).warnings()) {
            warnings.add(new Problem(
                    line,
                    Field.OPENING_HOURS.column(),
                    place.openingHours(),
                    Code.valueOf("HOURS_" + warning.kind().name()),
                    List.of(Integer.toString(warning.position() + 1), warning.near()),
                    null));
        }
    }

    private static void whereabouts(Place place, int line, List<Problem> warnings) {
        if (place.latitude() == null
                && Gazetteer.get()
                        .locate(place.postcode(), place.commune(), place.inseeCode())
                        .isEmpty()) {
            warnings.add(new Problem(
                    line, Field.COMMUNE.column(), place.commune(), Code.NOT_LOCATED, List.of(place.postcode()), null));
        }
    }
}
