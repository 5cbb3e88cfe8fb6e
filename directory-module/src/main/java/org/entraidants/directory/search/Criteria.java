package org.entraidants.directory.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.entraidants.directory.Term;
import org.entraidants.directory.Typology;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; every part narrows it down.
 *
 * @param text words of which each must be found, with typos and without accents; blank for any
 * @param area null for everywhere
 * @param chosen values of closed lists
 * @param typologies any of these; none for all
 * @param department code of a département; null for all
 * @param opening null for any hours
 * @param orUnknown whether places whose hours are not known pass {@code opening} too
 * @param seats that the structure can offer for a meeting; 0 for any
 * @param verifiedSince confirmed, or else dated by its source, on this day or later; null for any
 * @param order null for: best with a text, else nearest with an area, else by name
 */
public record Criteria(
        String text,
        @Nullable Area area,
        Map<Facet, Set<Term>> chosen,
        Set<Typology> typologies,
        @Nullable String department,
        @Nullable Opening opening,
        boolean orUnknown,
        int seats,
        @Nullable LocalDate verifiedSince,
        @Nullable Order order) {
    public static final Criteria ALL = new Criteria("", null, Map.of(), Set.of(), null, null, false, 0, null, null);

    public Criteria {
        text = text.strip();
        var copy = new EnumMap<Facet, Set<Term>>(Facet.class);
        chosen.forEach((facet, terms) -> copy.put(facet, Set.copyOf(terms)));
        chosen = copy;
        typologies = Set.copyOf(typologies);
    }

    public Set<Term> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** What comes first indeed: an order that cannot be kept for want of a text or an area gives way. */
    public Order effectiveOrder() {
        Order usual = usualOrder();
        if (order == null) {
            return usual;
        }
        return switch (order) {
            case BEST -> usual;
            case NEAREST -> area == null ? usual : order;
            case NAME -> order;
        };
    }

    private Order usualOrder() {
        if (!text.isEmpty()) {
            return Order.BEST;
        }
        return area == null ? Order.NAME : Order.NEAREST;
    }
}
