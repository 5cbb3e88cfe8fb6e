package org.entraidants.directory.print;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.Service;
import org.entraidants.directory.relay.Relay;
import org.entraidants.platform.print.Paper;

/** The guide of a territory: cover, contents, places by commune, relays apart from them, an index by what one looks for. */
final class GuideBook {
    private final Wording words;
    private final String network;
    private final String title;
    private final Collator order;

    GuideBook(Wording words, String network, String title) {
        this.words = words;
        this.network = network;
        this.title = title;
        this.order = Collator.getInstance(words.language());
    }

    Paper of(List<PlaceText> places, List<Relay> relays) {
        List<PlaceText> sorted = places.stream()
                .sorted(Comparator.comparing(PlaceText::commune, order)
                        .thenComparing(PlaceText::postcode)
                        .thenComparing(PlaceText::name, order))
                .toList();
        Map<String, List<PlaceText>> communes = sorted.stream()
                .collect(Collectors.groupingBy(
                        place -> place.commune() + " (" + place.postcode() + ")",
                        LinkedHashMap::new,
                        Collectors.toList()));
        var paper = new Paper(words.language(), title, words.text("guide.description", places.size()))
                .styled(GuideBook.class, "guide.css");
        cover(paper, places.size());
        contents(paper, communes.keySet(), !relays.isEmpty());
        places(paper, communes);
        if (!relays.isEmpty()) {
            relays(paper, relays);
        }
        index(paper, sorted);
        return paper;
    }

    private void cover(Paper paper, int places) {
        paper.begin("div", "class", "cover");
        paper.line("p", network, "class", "network");
        paper.line("h1", title);
        paper.line("p", words.text("guide.what", places), "class", "what");
        paper.begin("div", "class", "when").line("p", words.text("guide.dated", words.today()));
        paper.line("p", words.text("guide.check")).end().end();
    }

    private void contents(Paper paper, Iterable<String> communes, boolean withRelays) {
        paper.begin("div", "class", "contents").line("h2", words.text("guide.contents"), "id", "sommaire");
        paper.bookmark(words.text("guide.contents"), "sommaire").begin("ol");
        int number = 0;
        for (String commune : communes) {
            number++;
            entry(paper, commune, "commune-" + number);
            paper.bookmark(commune, "commune-" + number);
        }
        if (withRelays) {
            entry(paper, words.text("relays"), "relais");
            paper.bookmark(words.text("relays"), "relais");
        }
        entry(paper, words.text("guide.index"), "index");
        paper.bookmark(words.text("guide.index"), "index").end().end();
    }

    private static void entry(Paper paper, String text, String anchor) {
        paper.begin("li").line("a", text, "href", "#" + anchor, "title", text).end();
    }

    private void places(Paper paper, Map<String, List<PlaceText>> communes) {
        paper.begin("div").line("h2", words.text("guide.places"));
        int number = 0;
        for (var commune : communes.entrySet()) {
            number++;
            paper.line("h3", commune.getKey(), "class", "commune", "id", "commune-" + number);
            commune.getValue().forEach(place -> place(paper, place));
        }
        paper.end();
    }

    private void place(Paper paper, PlaceText place) {
        paper.begin("div", "class", "place", "id", "lieu-" + place.slug());
        paper.line("h4", place.name());
        paper.line("p", place.place());
        place.people().stream()
                .limit(3)
                .forEach(person -> paper.begin("p", "class", "ask")
                        .text(words.text("guide.ask"))
                        .text(" ")
                        .line("strong", person.name())
                        .text(person.role().isEmpty() ? "" : ", " + person.role())
                        .end());
        paper.begin("div", "class", "hours");
        place.hours().forEach(line -> paper.line("p", line));
        place.notices().forEach(line -> paper.line("p", line));
        paper.end();
        paper.line("p", contact(place), "class", "contact");
        if (!place.does().isEmpty()) {
            paper.line("p", String.join(" · ", place.does()), "class", "does");
        }
        paper.line("p", place.known(), "class", "known");
        paper.code(place.page(), words.text("code.alt", place.page()));
        paper.end();
    }

    private static String contact(PlaceText place) {
        return place.phone().isEmpty() || place.email().isEmpty()
                ? place.phone() + place.email()
                : place.phone() + " · " + place.email();
    }

    private void relays(Paper paper, List<Relay> relays) {
        paper.begin("div", "class", "part relays").line("h2", words.text("relays"), "id", "relais");
        paper.line("p", words.text("relays.what")).begin("ul");
        relays.stream()
                .sorted(Comparator.comparing(Relay::commune, order).thenComparing(Relay::name, order))
                .forEach(relay -> paper.begin("li")
                        .line("strong", relay.commune())
                        .text(words.text("relay.colon"))
                        .text(RelayWords.line(relay))
                        .end());
        paper.end().end();
    }

    private void index(Paper paper, List<PlaceText> places) {
        paper.begin("div", "class", "part index").line("h2", words.text("guide.index"), "id", "index");
        Map<Service, List<PlaceText>> byService = new EnumMap<>(Service.class);
        places.forEach(place -> place.services()
                .forEach(service -> byService
                        .computeIfAbsent(service, key -> new ArrayList<>())
                        .add(place)));
        byService.forEach((service, offering) -> {
            paper.line("h3", words.term(service)).begin("ul");
            offering.forEach(place -> entry(paper, place.commune() + ", " + place.name(), "lieu-" + place.slug()));
            paper.end();
        });
        paper.end();
    }
}
