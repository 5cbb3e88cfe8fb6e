package org.entraidants.events.gathering;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a gathering's forms. */
public final class Texts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Set<String> OWN = Set.of("site", "address", "postcode", "commune", "link", "invited");

    private Texts() {}

    /** The texts of a part as they are kept, by the names of its fields; a box that is not ticked is empty. */
    public static Map<String, String> of(Gathering gathering, Part part, List<String> invited) {
        var texts = new LinkedHashMap<String, String>();
        switch (part) {
            case WHAT -> {
                texts.put("kind", gathering.kind().code());
                texts.put("title", gathering.title());
                texts.put("body", gathering.body());
            }
            case WHEN -> when(gathering, texts);
            case WHERE -> where(gathering, texts);
            case SEATS -> seats(gathering, texts);
            case PROGRAMME -> programme(gathering, texts);
            case WHO -> {
                texts.put("visibility", gathering.visibility().name());
                texts.put("invited", String.join("\n", invited));
            }
        }
        return texts;
    }

    private static void when(Gathering gathering, Map<String, String> texts) {
        texts.put("day", gathering.begins().toLocalDate().toString());
        texts.put("begin", TIME.format(gathering.begins()));
        texts.put("end", TIME.format(gathering.ends()));
        boolean oneDay = gathering.length().toHours() < 24;
        texts.put("lastDay", oneDay ? "" : gathering.ends().toLocalDate().toString());
        texts.put("zone", gathering.zone().getId());
    }

    private static void where(Gathering gathering, Map<String, String> texts) {
        boolean free = gathering.site().isEmpty();
        Venue venue = gathering.venue();
        texts.put("mode", gathering.mode().code());
        texts.put("site", gathering.site().map(site -> Long.toString(site.id())).orElse("0"));
        texts.put("place", free ? venue.place() : "");
        texts.put("address", free ? venue.address() : "");
        texts.put("postcode", free ? venue.postcode() : "");
        texts.put("commune", free ? venue.commune() : "");
        texts.put("howToCome", venue.howToCome());
        texts.put("link", gathering.link());
    }

    private static void seats(Gathering gathering, Map<String, String> texts) {
        Seating seating = gathering.seating();
        texts.put("seats", text(seating.seats()));
        texts.put("onlineSeats", text(seating.onlineSeats()));
        texts.put("perStructure", text(seating.perStructure()));
        texts.put("guests", tick(seating.guests()));
        texts.put("answerHours", Integer.toString(seating.answerHours()));
        texts.put("lunch", tick(gathering.asksLunch()));
        texts.put("access", tick(gathering.asksAccess()));
        texts.put("question", gathering.question());
    }

    private static void programme(Gathering gathering, Map<String, String> texts) {
        int number = 1;
        for (Item item : gathering.items()) {
            texts.put("time-" + number, TIME.format(item.begins()));
            texts.put("title-" + number, item.title());
            texts.put("who-" + number, item.speaker());
            number++;
        }
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String tick(boolean ticked) {
        return ticked ? "1" : "";
    }

    /** Those in which people may write about others: all but names of speakers, addresses, and what is chosen. */
    public static Map<String, String> judged(Map<String, String> texts) {
        var judged = new LinkedHashMap<String, String>();
        texts.forEach((field, text) -> {
            if (!text.isBlank() && !isPublic(field)) {
                judged.put(field, text);
            }
        });
        return judged;
    }

    /** Those that speak of places and speakers: only what never may be stored keeps them out. */
    static Map<String, String> told(Map<String, String> texts) {
        var told = new LinkedHashMap<String, String>();
        texts.forEach((field, text) -> {
            if (!text.isBlank() && isPublic(field)) {
                told.put(field, text);
            }
        });
        return told;
    }

    private static boolean isPublic(String field) {
        return OWN.contains(field) || field.startsWith("who-");
    }
}
