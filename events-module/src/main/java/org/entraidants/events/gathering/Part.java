package org.entraidants.events.gathering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a gathering one page asks for, in the order in which they are asked. */
public enum Part {
    WHAT("quoi", "kind title body"),
    WHEN("quand", "day begin end lastDay zone"),
    WHERE("ou", "mode site place address postcode commune howToCome link"),
    SEATS("places", "seats onlineSeats perStructure guests answerHours lunch access question"),
    PROGRAMME("programme", ""),
    WHO("pour-qui", "visibility invited");

    /** How many lines a programme may have. */
    public static final int MOST_ITEMS = 20;

    private final String code;
    private final String fields;

    Part(String code, String fields) {
        this.code = code;
        this.fields = fields;
    }

    /** Its word in addresses. */
    public String code() {
        return code;
    }

    public static Optional<Part> coded(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** The names of its fields. */
    public List<String> fields() {
        return this == PROGRAMME
                ? IntStream.rangeClosed(1, MOST_ITEMS)
                        .boxed()
                        .flatMap(number -> Stream.of("time-" + number, "title-" + number, "who-" + number))
                        .toList()
                : List.of(fields.split(" "));
    }

    /** The one that is asked for after it; empty for the last. */
    public Optional<Part> next() {
        List<Part> all = Arrays.asList(values());
        int after = all.indexOf(this) + 1;
        return after < all.size() ? Optional.of(all.get(after)) : Optional.empty();
    }
}
