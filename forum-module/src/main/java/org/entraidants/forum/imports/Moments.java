package org.entraidants.forum.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entraidants.platform.web.Dates;

/** Dates as databases and spreadsheets write them; without a zone, those of Paris. */
final class Moments {
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter FRENCH_TIME =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final List<Function<String, Instant>> WAYS = List.of(
            text -> OffsetDateTime.parse(text.replace(' ', 'T')).toInstant(),
            text -> LocalDateTime.parse(text.replace(' ', 'T'))
                    .atZone(Dates.ZONE)
                    .toInstant(),
            text -> LocalDate.parse(text).atStartOfDay(Dates.ZONE).toInstant(),
            text -> LocalDateTime.parse(text, FRENCH_TIME).atZone(Dates.ZONE).toInstant(),
            text -> LocalDate.parse(text, FRENCH).atStartOfDay(Dates.ZONE).toInstant());

    private Moments() {}

    /** Empty for what is no date, and for one before there were forums or to come. */
    static Optional<Instant> read(String text, Instant now) {
        return WAYS.stream()
                .flatMap(way -> parsed(way, text).stream())
                .findFirst()
                .filter(at -> !at.isAfter(now) && at.isAfter(FIRST));
    }

    private static Optional<Instant> parsed(Function<String, Instant> way, String text) {
        try {
            return Optional.of(way.apply(text));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
