package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entraidants.directory.Term;
import org.entraidants.directory.Trust;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.search.Counts;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.Facet;
import org.entraidants.directory.search.FoundStructure;
import org.entraidants.directory.search.Opening;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Messages;
import org.entraidants.platform.web.PageRequest;

/** The list in words: its choices, its active filters, its rows. */
@RequestScoped
public class ListWords {
    private static final int MOST_SERVICES = 3;

    @Inject
    I18n i18n;

    @Inject
    Messages messages;

    @Inject
    TermWords terms;

    @Inject
    Dates dates;

    @Inject
    PageRequest page;

    @Inject
    Clock clock;

    /** The choices of the closed lists that would leave something, and those already taken. */
    List<Filter> filters(ListAddress address, Counts counts) {
        var filters = new ArrayList<Filter>();
        for (Facet facet : Facet.values()) {
            String name = facet.parameter();
            List<Filter.Option> options = facet.terms().stream()
                    .filter(term -> counts.of(facet, term) > 0 || address.has(name, term.standard()))
                    .map(term -> new Filter.Option(
                            term.standard(),
                            terms.word(term),
                            Integer.toString(counts.of(facet, term)),
                            address.has(name, term.standard())))
                    .toList();
            boolean chosen = options.stream().anyMatch(Filter.Option::chosen);
            if (!options.isEmpty()) {
                filters.add(new Filter(name, text("filter." + name), chosen || facet == Facet.SERVICE, options));
            }
        }
        return filters;
    }

    /** When it shall be open; that it does not matter is no option, but what holds when none is chosen. */
    Filter opening(Criteria criteria, Counts counts) {
        Opening asked = criteria.opening();
        boolean now = asked instanceof Opening.AtInstant;
        boolean weekend = asked instanceof Opening.Weekend;
        boolean moment = asked instanceof Opening.AtLocal;
        return new Filter(
                "open",
                text("filter.open"),
                true,
                List.of(
                        new Filter.Option("now", text("open.now"), moment ? "" : Integer.toString(counts.open()), now),
                        new Filter.Option("weekend", text("open.weekend"), Integer.toString(counts.weekend()), weekend),
                        new Filter.Option("at", text("open.at"), "", moment)));
    }

    /** What narrows a list down, each with the address of the list without it. */
    public List<Act> active(AskedList asked) {
        return active(asked.address(), asked.criteria());
    }

    List<Act> active(ListAddress address, Criteria criteria) {
        var active = new ArrayList<Act>();
        if (!criteria.text().isEmpty()) {
            active.add(chip(text("active.text", criteria.text()), address.without("q")));
        }
        if (criteria.area() != null) {
            String radius = Distance.format(criteria.area().radiusKm(), i18n.getLanguage());
            active.add(chip(
                    criteria.area().name() == null
                            ? text("active.here", radius)
                            : text("active.area", radius, criteria.area().name()),
                    address.without("commune", "lat", "lon", "radius")));
        }
        if (criteria.opening() != null) {
            active.add(chip(opening(criteria.opening()), address.without("open")));
        }
        for (Facet facet : Facet.values()) {
            for (Term term : facet.terms()) {
                if (criteria.chosen(facet).contains(term)) {
                    active.add(chip(terms.word(term), address.withoutValue(facet.parameter(), term.standard())));
                }
            }
        }
        if (criteria.department() != null) {
            active.add(chip(territory(criteria.department()), address.without("department")));
        }
        criteria.typologies().stream()
                .sorted()
                .forEach(typology ->
                        active.add(chip(terms.word(typology), address.withoutValue("typology", typology.standard()))));
        if (criteria.seats() > 0) {
            active.add(chip(text("active.host", criteria.seats()), address.without("host")));
        }
        if (criteria.verifiedSince() != null) {
            active.add(chip(
                    text("active.verified", dates.day(criteria.verifiedSince())), address.without("verifiedSince")));
        }
        return active;
    }

    /** A département by its code, a Belgian province by its name. */
    String territory(String code) {
        return code.matches("[A-Z]{3}")
                ? messages.text(i18n.getLanguage(), "directory.province." + code)
                : text("active.department", code);
    }

    private Act chip(String label, ListAddress without) {
        return new Act(page.to("/annuaire") + without.query(), label, "x");
    }

    private String opening(Opening opening) {
        if (opening instanceof Opening.AtLocal at) {
            return text(
                    "active.at",
                    dates.weekdayAndDay(at.time().toLocalDate()),
                    dates.time(at.time().toLocalTime()));
        }
        return text(opening instanceof Opening.Weekend ? "active.weekend" : "active.now");
    }

    /** « 14 lieux · les plus proches d’abord ». */
    public String total(int total, Criteria criteria) {
        return text(
                "total", total, text("order." + criteria.effectiveOrder().name().toLowerCase(Locale.ROOT)));
    }

    /** A place as a row of a list. */
    public ResultRow row(FoundStructure found, Criteria criteria) {
        var hours = new OpeningWords(messages, i18n.getLanguage(), dates);
        LocalDateTime moment = criteria.opening() instanceof Opening.At at
                ? at.in(found.zone())
                : LocalDateTime.ofInstant(clock.instant(), found.zone());
        Trust trust = Trust.of(found.verifiedAt(), found.sourceUpdatedOn());
        LocalDate known = trust.day();
        return new ResultRow(
                page.to("/annuaire/" + found.slug()),
                found.name(),
                line(found),
                hours.now(found.state(), moment),
                found.distanceKm() == null ? "" : Distance.format(found.distanceKm(), i18n.getLanguage()),
                found.commune(),
                found.referent() == null ? "" : found.referent().name(),
                known == null
                        ? text("row.undated")
                        : text(found.verifiedAt() == null ? "row.source" : "row.verified", dates.ago(known)),
                trust.isStale(clock));
    }

    private String line(FoundStructure found) {
        if (found.summary() != null && !found.summary().isBlank()) {
            return found.summary();
        }
        return found.services().stream().limit(MOST_SERVICES).map(terms::word).collect(Collectors.joining(", "));
    }

    String text(String key, Object... values) {
        return messages.text(i18n.getLanguage(), "directory.list." + key, values);
    }
}
