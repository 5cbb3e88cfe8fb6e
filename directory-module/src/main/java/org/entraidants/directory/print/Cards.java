package org.entraidants.directory.print;

import java.util.List;
import java.util.stream.Collectors;
import org.entraidants.platform.print.Paper;

/** Cards for a person who is sent somewhere: whom to ask for, where, when. */
final class Cards {
    private static final int ON_A_SHEET = 4;
    private static final int MOST_HOURS = 6;
    private static final int ROOMY = 430;
    private static final int CROWDED = 620;

    private final Wording words;
    private final String network;

    Cards(Wording words, String network) {
        this.words = words;
        this.network = network;
    }

    /** One card, on paper of its own size. */
    Paper one(PlaceText place) {
        String title = words.text("card.title", place.name());
        var paper = new Paper(words.language(), title, words.text("card.description", place.name()))
                .styled(Cards.class, "card-page.css", "card.css");
        paper.bookmark(place.name(), "carte-1");
        card(paper, place, 1);
        return paper;
    }

    /** Cards to be cut out of A4 sheets. */
    Paper several(List<PlaceText> places) {
        String names = places.stream().map(PlaceText::name).distinct().limit(5).collect(Collectors.joining(", "));
        var paper = new Paper(
                        words.language(), words.text("cards.title", names), words.text("cards.description", names))
                .styled(Cards.class, "cards-page.css", "card.css");
        for (int from = 0; from < places.size(); from += ON_A_SHEET) {
            paper.begin("div", "class", "sheet");
            for (int i = from; i < Math.min(places.size(), from + ON_A_SHEET); i++) {
                paper.bookmark(places.get(i).name(), "carte-" + (i + 1));
                paper.begin("div", "class", "cell cell-" + (i - from));
                card(paper, places.get(i), i + 1);
                paper.end();
            }
            paper.end();
        }
        return paper;
    }

    private void card(Paper paper, PlaceText place, int number) {
        paper.begin("div", "class", "card " + size(place), "id", "carte-" + number);
        paper.line("p", words.text("card.kicker"), "class", "kicker");
        person(paper, place);
        paper.line("h1", place.name());
        paper.begin("p", "class", "address");
        lines(paper, place.address());
        paper.end();
        hours(paper, place);
        paper.line("p", place.phone().isEmpty() ? "" : words.text("phone", place.phone()), "class", "phone");
        foot(paper, place);
        paper.end();
    }

    private void person(Paper paper, PlaceText place) {
        if (place.people().isEmpty()) {
            paper.begin("p", "class", "ask")
                    .line("strong", words.text("card.desk"))
                    .end();
            return;
        }
        PlaceText.Person person = place.people().get(0);
        paper.begin("p", "class", "ask").line("span", words.text("card.ask"), "class", "small");
        paper.empty("br").line("strong", person.name());
        if (!person.role().isEmpty()) {
            paper.empty("br").line("span", person.role(), "class", "small");
        }
        paper.end();
    }

    private static void lines(Paper paper, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paper.empty("br");
            }
            paper.text(lines.get(i));
        }
    }

    private void hours(Paper paper, PlaceText place) {
        List<String> hours = place.hours();
        paper.begin("div", "class", "hours");
        hours.stream().limit(MOST_HOURS).forEach(line -> paper.line("p", line));
        if (hours.size() > MOST_HOURS) {
            paper.line("p", words.text("hours.more"));
        }
        place.notices().stream().limit(1).forEach(line -> paper.line("p", shortened(line), "class", "notice"));
        paper.end();
    }

    private static String shortened(String line) {
        return line.length() <= 160 ? line : line.substring(0, 159) + "…";
    }

    private void foot(Paper paper, PlaceText place) {
        paper.begin("div", "class", "foot").begin("div", "class", "pictures");
        paper.code(place.page(), words.text("code.alt", place.page()));
        if (place.lat() != null && place.lon() != null) {
            paper.draw(
                    (pen, width, height) -> new LocatorMap(place.lat(), place.lon(), width, height).draw(pen),
                    "map",
                    words.text("map.alt", place.name(), place.commune()));
        }
        paper.end();
        paper.begin("p", "class", "known").text(place.known()).text(" · ");
        paper.text(words.text("printed", words.today()));
        if (!network.isEmpty()) {
            paper.empty("br").text(network);
        }
        paper.empty("br").text(place.shownPage()).end().end();
    }

    /** How large the letters can be, from how much there is to say. */
    private static String size(PlaceText place) {
        int person = place.people().isEmpty()
                ? 0
                : place.people().get(0).name().length()
                        + place.people().get(0).role().length();
        int said = 3 * place.name().length()
                + person
                + place.place().length()
                + place.hours().stream()
                        .limit(MOST_HOURS)
                        .mapToInt(line -> Math.max(40, line.length()))
                        .sum()
                + place.notices().stream().limit(1).mapToInt(String::length).sum();
        return said <= ROOMY ? "roomy" : said <= CROWDED ? "full" : "crowded";
    }
}
