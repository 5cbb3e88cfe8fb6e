package org.entraidants.directory.duplicates;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.jspecify.annotations.Nullable;

/** What a sheet says, part by part, as it can be put back; texts of one part are parted by a separator. */
final class Snapshot {
    private static final String PARTED = "\u001f";

    private final Map<Part, String> texts;

    private Snapshot(Map<Part, String> texts) {
        this.texts = texts;
    }

    static Snapshot of(Structure structure) {
        Site site = structure.mainSite();
        var place = ExactPlace.of(structure);
        var texts = new EnumMap<Part, String>(Part.class);
        for (Part part : Part.values()) {
            texts.put(part, part.fields().stream().map(place::cell).collect(Collectors.joining(PARTED)));
        }
        texts.put(Part.USUAL_NAME, text(structure.usualName()));
        texts.put(Part.WELCOME, joined(String.join("|", site.languages()), site.howToCome()));
        texts.put(
                Part.EQUIPMENT,
                joined(
                        site.seats(),
                        site.computers(),
                        site.laptops(),
                        site.tablets(),
                        String.join("|", site.equipment())));
        texts.put(Part.HOSTING, joined(site.canHost() ? "1" : "", site.hostingConditions()));
        texts.put(
                Part.NETWORK,
                joined(structure.coAnimates() ? "1" : "", structure.contentToShare(), structure.trainers()));
        return new Snapshot(texts);
    }

    private static String joined(@Nullable Object... values) {
        return Arrays.stream(values).map(Snapshot::text).collect(Collectors.joining(PARTED));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** The value as it can be compared. */
    String text(Part part) {
        return texts.getOrDefault(part, "");
    }

    boolean isEmpty(Part part) {
        String text = text(part).replace(PARTED, "");
        // The national filler for a number that is not known.
        return part == Part.IDENTIFIER ? text.matches("0*") : text.isEmpty();
    }

    /** How much the sheet tells. */
    long size() {
        return Arrays.stream(Part.values()).filter(part -> !isEmpty(part)).count();
    }

    /** The value to be read by a person. */
    String words(Part part) {
        if (isEmpty(part)) {
            return "";
        }
        return Arrays.stream(text(part).split("[|" + PARTED + "]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !(part == Part.NETWORK && text.equals("1")))
                .filter(text -> !(part == Part.HOSTING && text.equals("1")))
                .collect(Collectors.joining(", "));
    }

    /** With a part of another sheet in place of its own. */
    Snapshot with(Part part, String text) {
        var changed = new EnumMap<>(texts);
        changed.put(part, text);
        return new Snapshot(changed);
    }

    /** The values of both, for a part that is a list. */
    String both(Part part, Snapshot other) {
        var values = new LinkedHashSet<String>();
        Stream.of(text(part), other.text(part))
                .flatMap(text -> Arrays.stream(text.split("\\|")))
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return String.join("|", values);
    }

    /** Puts a part onto a sheet. */
    void give(Part part, Structure structure) {
        Site site = structure.mainSite();
        List<String> values = List.of(text(part).split(PARTED, -1));
        switch (part) {
            case USUAL_NAME -> structure.correct(Detail.USUAL_NAME, values.get(0));
            case WELCOME -> site.welcome(ExactPlace.list(values.get(0)), orNull(values.get(1)));
            case EQUIPMENT ->
                site.equip(
                        number(values.get(0)),
                        number(values.get(1)),
                        number(values.get(2)),
                        number(values.get(3)),
                        ExactPlace.list(values.get(4)));
            case HOSTING -> site.host(!values.get(0).isEmpty(), orNull(values.get(1)));
            case NETWORK ->
                structure.contribute(!values.get(0).isEmpty(), orNull(values.get(1)), orNull(values.get(2)));
            default -> {
                var place = ExactPlace.read(part, values, ExactPlace.of(structure));
                part.fields().forEach(field -> structure.take(field, place));
                if (part == Part.ADDRESS) {
                    site.settle(structure.country());
                }
            }
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    JsonArrayBuilder json() {
        var json = Json.createArrayBuilder();
        for (Part part : Part.values()) {
            json.add(Json.createArrayBuilder().add(part.name()).add(text(part)));
        }
        return json;
    }

    static Snapshot read(JsonArray json) {
        var texts = new EnumMap<Part, String>(Part.class);
        json.getValuesAs(JsonArray.class)
                .forEach(pair -> texts.put(Part.valueOf(pair.getString(0)), ((JsonString) pair.get(1)).getString()));
        return new Snapshot(texts);
    }

    /** The columns of a part, as revisions name them. */
    static String column(Part part) {
        return part.fields().isEmpty()
                ? part.name().toLowerCase(Locale.ROOT)
                : part.fields().get(0).column();
    }
}
