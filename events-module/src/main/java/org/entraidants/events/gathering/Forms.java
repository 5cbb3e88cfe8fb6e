package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entraidants.directory.Localities;
import org.entraidants.directory.Site;
import org.entraidants.platform.web.Dates;

/** Reads what the forms of a gathering's parts say. */
@ApplicationScoped
class Forms {
    private static final int MOST_SEATS = 100_000;
    private static final int MOST_HOURS = 168;
    private static final int LONGEST_LINE = 150;

    @Inject
    Hosts hosts;

    Change read(Part part, Map<String, String> texts, Gathering now) {
        var fields = new Fields(texts);
        return switch (part) {
            case WHAT -> what(fields);
            case WHEN -> when(texts, fields, now);
            case WHERE -> where(fields);
            case SEATS -> seats(fields, now);
            case PROGRAMME -> programme(fields, now);
            case WHO -> who(fields);
        };
    }

    private static Change what(Fields fields) {
        Kind kind = fields.one("kind", Kind.coded(fields.text("kind")), Kind.BREAKFAST);
        String title = fields.needed("title", Gathering.LONGEST_TITLE);
        String body = fields.text("body", Gathering.LONGEST_BODY);
        return Change.of(fields.flaws(), gathering -> gathering.describe(kind, title, body));
    }

    private static Change when(Map<String, String> texts, Fields fields, Gathering now) {
        ZoneId zone = zone(fields, now);
        Span.Read read = Span.read(texts, zone);
        fields.add(read.flaws());
        return Change.of(fields.flaws(), gathering -> {
            if (read.span() != null) {
                gathering.schedule(read.span());
            }
        });
    }

    /** That of the site when there is one; else the one that was chosen. */
    private static ZoneId zone(Fields fields, Gathering now) {
        if (now.site().isPresent()) {
            return now.site().get().zone();
        }
        String chosen = fields.text("zone");
        Optional<ZoneId> known = Localities.zones().stream()
                .filter(zone -> zone.getId().equals(chosen))
                .findFirst();
        return chosen.isEmpty() ? Dates.ZONE : fields.one("zone", known, Dates.ZONE);
    }

    private Change where(Fields fields) {
        Mode mode = fields.one("mode", Mode.coded(fields.text("mode")), Mode.ON_SITE);
        String link = fields.text("link", 500);
        if (!link.isEmpty() && !isAddress(link)) {
            fields.wrong("link", Flaw.Kind.UNKNOWN);
        }
        String howToCome = fields.text("howToCome", 1000);
        Optional<Site> site = mode.isOnSite() ? site(fields) : Optional.empty();
        Venue venue = mode.isOnSite()
                ? site.map(chosen -> Venue.at(chosen, howToCome)).orElseGet(() -> free(fields, howToCome))
                : Venue.nowhere();
        if (mode.isOnSite() && venue.isNowhere()) {
            fields.wrong("place", Flaw.Kind.MISSING);
        }
        return Change.of(fields.flaws(), gathering -> {
            gathering.meet(mode, site.orElse(null), venue, mode.isOnline() ? link : "");
            ZoneId zone = site.map(Site::zone)
                    .or(() -> Venue.zone(venue.postcode(), venue.commune()))
                    .orElse(gathering.zone());
            follow(gathering, zone);
        });
    }

    private static boolean isAddress(String link) {
        try {
            return link.matches("https?://[^\\s\"<>]+") && URI.create(link).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** A place elsewhere has other clocks: the hours that were typed are meant there. */
    private static void follow(Gathering gathering, ZoneId zone) {
        if (!zone.equals(gathering.zone())) {
            gathering.schedule(new Span(
                    gathering.begins().withZoneSameLocal(zone).toInstant(),
                    gathering.ends().withZoneSameLocal(zone).toInstant(),
                    zone));
        }
    }

    private Optional<Site> site(Fields fields) {
        String chosen = fields.text("site");
        return chosen.isEmpty() || chosen.equals("0")
                ? Optional.empty()
                : Optional.of(chosen).flatMap(hosts::site).or(() -> {
                    fields.wrong("site", Flaw.Kind.UNKNOWN);
                    return Optional.empty();
                });
    }

    private static Venue free(Fields fields, String howToCome) {
        return Venue.at(
                fields.text("place", LONGEST_LINE),
                fields.text("address", 200),
                fields.text("postcode", 10),
                fields.text("commune", 100),
                howToCome);
    }

    private static Change seats(Fields fields, Gathering now) {
        Integer onSite = now.mode().isOnSite() ? fields.number("seats", MOST_SEATS) : null;
        Integer online = now.mode().isOnline() ? fields.number("onlineSeats", MOST_SEATS) : null;
        Integer perStructure = fields.number("perStructure", MOST_SEATS);
        Integer hours = fields.number("answerHours", MOST_HOURS);
        boolean guests = fields.ticked("guests");
        boolean lunch = fields.ticked("lunch");
        boolean access = fields.ticked("access");
        String question = fields.text("question", 200);
        return Change.of(fields.flaws(), gathering -> {
            gathering.seating().rule(onSite, online, perStructure, guests, hours == null ? 24 : hours);
            gathering.ask(lunch, access, question);
        });
    }

    private static Change programme(Fields fields, Gathering now) {
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= Part.MOST_ITEMS; number++) {
            String title = fields.text("title-" + number, Item.LONGEST_TITLE);
            String speaker = fields.text("who-" + number, Item.LONGEST_SPEAKER);
            if (!title.isEmpty() || !speaker.isEmpty()) {
                after(fields, number, now).ifPresent(after -> items.add(new Item(now, after, title, speaker)));
            }
            if (title.isEmpty() && !speaker.isEmpty()) {
                fields.wrong("title-" + number, Flaw.Kind.MISSING);
            }
        }
        return Change.of(fields.flaws(), gathering -> gathering.plan(items));
    }

    /** How long after the start an hour of the clock is; after midnight for an hour before the first one. */
    private static Optional<Duration> after(Fields fields, int number, Gathering now) {
        String field = "time-" + number;
        String typed = fields.text(field);
        if (!typed.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            fields.wrong(field, typed.isEmpty() ? Flaw.Kind.MISSING : Flaw.Kind.UNKNOWN);
            return Optional.empty();
        }
        LocalTime time = LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        var begins = now.begins();
        var at = begins.with(time);
        return Optional.of(Duration.between(begins, at.isBefore(begins) ? at.plusDays(1) : at));
    }

    private Change who(Fields fields) {
        String chosen = fields.text("visibility");
        Optional<Visibility> known = java.util.Arrays.stream(Visibility.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
        Visibility visibility = fields.one("visibility", known, Visibility.EVERYBODY);
        Optional<Set<Long>> structures = hosts.structures(fields.text("invited"));
        if (structures.isEmpty()) {
            fields.wrong("invited", Flaw.Kind.UNKNOWN);
        } else if (visibility == Visibility.GROUP && structures.get().isEmpty()) {
            fields.wrong("invited", Flaw.Kind.MISSING);
        }
        return Change.of(
                fields.flaws(),
                gathering -> gathering.show(
                        visibility, visibility == Visibility.GROUP ? structures.orElse(Set.of()) : Set.of()));
    }
}
