package org.entraidants.directory.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** School holidays that are always near, so that the demonstration shows them on any day. */
final class InventedHolidays {
    static final String NAME = "vacances-d-exemple.csv";
    private static final List<String> TERRITORIES = List.of("Zone A", "Zone B", "Zone C", "Wallonie-Bruxelles");
    private static final int EVERY = 60;
    private static final int LENGTH = 12;
    private static final int NEXT = 4;

    private InventedHolidays() {}

    static byte[] at(Instant now) {
        LocalDate next = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(NEXT);
        String rows = TERRITORIES.stream()
                .flatMap(territory -> List.of(-1, 0, 1, 2).stream()
                        .map(turn -> next.plusDays((long) turn * EVERY))
                        .map(first ->
                                "Vacances d’exemple;%s;%s;%s\n".formatted(first, first.plusDays(LENGTH), territory)))
                .collect(Collectors.joining());
        return ("nom;début;dernier jour;territoire\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
