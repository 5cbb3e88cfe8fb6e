package org.entraidants.directory.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.print.Paper;
import org.entraidants.platform.print.Press;
import org.entraidants.platform.web.Messages;

/**
 * The boundary of what is handed to a person, or put up on a door: cards and posters of structures, with the names that
 * whoever prints may know.
 */
@ApplicationScoped
public class Handouts {
    /** As many cards as one may print at once. */
    public static final int MOST_CARDS = 40;

    private static final int CARDS_ON_A_SHEET = 4;

    @Inject
    Prints prints;

    @Inject
    Press press;

    @Inject
    Messages messages;

    @Inject
    Network network;

    @Inject
    Clock clock;

    /**
     * What to print where, in which words.
     *
     * @param pages where the sheets of structures begin: {@code https://…/annuaire/}
     */
    public record Order(Locale language, String pages) {}

    /** One card, A6; false when there is no such structure. */
    public boolean card(String slug, Order order, Caller caller, OutputStream out) throws IOException {
        List<PlaceText> places = places(List.of(slug), order, caller);
        return print(places.isEmpty() ? null : new Cards(words(order), network.getName()).one(places.get(0)), out);
    }

    /** Four times the same card on a sheet to be cut; false when there is no such structure. */
    public boolean sheet(String slug, Order order, Caller caller, OutputStream out) throws IOException {
        List<PlaceText> places = places(List.of(slug), order, caller);
        return cards(places.isEmpty() ? places : Collections.nCopies(CARDS_ON_A_SHEET, places.get(0)), order, out);
    }

    /** The cards of some structures, four on a sheet; false when there is none of them. */
    public boolean cards(Collection<String> slugs, Order order, Caller caller, OutputStream out) throws IOException {
        List<String> asked = slugs.stream().distinct().limit(MOST_CARDS).toList();
        return cards(places(asked, order, caller), order, out);
    }

    private boolean cards(List<PlaceText> places, Order order, OutputStream out) throws IOException {
        return print(places.isEmpty() ? null : new Cards(words(order), network.getName()).several(places), out);
    }

    /** The poster for the door; false when there is no such structure. */
    public boolean poster(String slug, Order order, Caller caller, OutputStream out) throws IOException {
        List<PlaceText> places = places(List.of(slug), order, caller);
        return print(places.isEmpty() ? null : new Poster(words(order), network.getName()).of(places.get(0)), out);
    }

    /** Structures as they are printed, as far as this caller may know them. */
    public List<PlaceText> places(Collection<String> slugs, Order order, Caller caller) {
        Wording words = words(order);
        return slugs.isEmpty()
                ? List.of()
                : prints.bySlugs(slugs, caller).stream()
                        .map(printed -> PlaceText.of(printed, order.pages(), words))
                        .toList();
    }

    /** Structures as they are printed for everybody. */
    public List<PlaceText> placesForEverybody(List<Long> ids, Order order) {
        Wording words = words(order);
        return prints.forEverybody(ids).stream()
                .map(printed -> PlaceText.of(printed, order.pages(), words))
                .toList();
    }

    private boolean print(@org.jspecify.annotations.Nullable Paper paper, OutputStream out) throws IOException {
        if (paper == null) {
            return false;
        }
        press.print(paper, out);
        return true;
    }

    private Wording words(Order order) {
        return new Wording(messages, order.language(), clock);
    }
}
