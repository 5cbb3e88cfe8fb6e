package org.entraidants.directory.print;

import org.entraidants.platform.print.Paper;

/** A poster for the door: that one is helped here, with what, when. */
final class Poster {
    private static final int MOST_SERVICES = 6;
    private static final int MOST_HOURS = 8;
    private static final int ROOMY = 8;
    private static final int SHORT_NAME = 40;
    private static final int LONG_NAME = 90;

    private final Wording words;
    private final String network;

    Poster(Wording words, String network) {
        this.words = words;
        this.network = network;
    }

    Paper of(PlaceText place) {
        String title = words.text("poster.title", place.name());
        var paper = new Paper(words.language(), title, words.text("poster.description", place.name()))
                .styled(Poster.class, "poster.css");
        paper.bookmark(place.name(), "affiche");
        paper.begin("div", "class", "poster " + room(place), "id", "affiche");
        paper.line("p", words.text("poster.here"), "class", "here");
        paper.line("h1", place.name(), "class", size(place.name()));
        if (!place.does().isEmpty()) {
            paper.begin("ul", "class", "does");
            place.does().stream().limit(MOST_SERVICES).forEach(line -> paper.line("li", line));
            paper.end();
        }
        paper.line("h2", words.text("poster.when")).begin("div", "class", "hours");
        place.hours().stream().limit(MOST_HOURS).forEach(line -> paper.line("p", line));
        paper.end();
        foot(paper, place);
        paper.end();
        return paper;
    }

    private static String size(String name) {
        return name.length() <= SHORT_NAME ? "name" : name.length() <= LONG_NAME ? "name long" : "name longest";
    }

    /** How large the letters can be, from how many lines there are. */
    private static String room(PlaceText place) {
        int lines = Math.min(MOST_SERVICES, place.does().size())
                + place.hours().stream()
                        .limit(MOST_HOURS)
                        .mapToInt(line -> 1 + line.length() / 60)
                        .sum()
                + place.name().length() / SHORT_NAME;
        return lines <= ROOMY ? "roomy" : "full";
    }

    private void foot(Paper paper, PlaceText place) {
        paper.begin("div", "class", "foot");
        paper.code(place.page(), words.text("code.alt", place.page()));
        paper.begin("div", "class", "who");
        if (!place.people().isEmpty()) {
            paper.begin("p", "class", "ask")
                    .line("span", words.text("card.ask"), "class", "small")
                    .empty("br");
            paper.line("strong", place.people().get(0).name()).end();
        }
        paper.line("p", place.phone().isEmpty() ? "" : words.text("phone", place.phone()), "class", "phone");
        paper.line("p", place.place(), "class", "address");
        paper.begin("p", "class", "known").text(words.text("code.what")).empty("br");
        paper.text(place.known()).text(" · ").text(words.text("printed", words.today()));
        paper.text(network.isEmpty() ? "" : " · " + network);
        paper.end().end().end();
    }
}
