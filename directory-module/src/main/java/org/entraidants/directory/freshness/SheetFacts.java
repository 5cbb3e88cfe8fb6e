package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.Messages;

/** What stands on a sheet in a few lines, the same in the mail and on the page of its link: what one confirms. */
@ApplicationScoped
public class SheetFacts {
    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /** One line. */
    public record Fact(String term, String value) {}

    List<Fact> of(Structure structure, Locale language) {
        var facts = new ArrayList<Fact>();
        Site main = structure.mainSite();
        var dates = new Dates(messages, language, clock);
        var hours = new UsualWeek(messages, dates, language);
        facts.add(fact(language, "address", address(main)));
        facts.add(fact(language, "hours", hours.of(main)));
        facts.add(fact(language, "phone", phone(structure, main)));
        facts.add(fact(language, "mail", String.join(", ", main.emails())));
        facts.add(fact(language, "offers", offers(main, language)));
        facts.add(fact(language, "referent", referents(structure)));
        structure.sites().stream()
                .skip(1)
                .map(site -> fact(language, "other", other(site, hours.of(site), language)))
                .forEach(facts::add);
        return facts;
    }

    private Fact fact(Locale language, String key, String value) {
        return new Fact(
                messages.text(language, "directory.reminder.fact." + key),
                value.isBlank() ? messages.text(language, "directory.reminder.fact.missing") : value);
    }

    private String other(Site site, String hours, Locale language) {
        return hours.isEmpty()
                ? address(site)
                : messages.text(language, "directory.reminder.fact.other.is", address(site), hours);
    }

    private static String phone(Structure structure, Site site) {
        return Phone.parse(site.phone(), Territory.of(structure.country(), site.department()))
                .map(Phone::national)
                .orElseGet(() -> Objects.requireNonNullElse(site.phone(), ""));
    }

    private static String address(Site site) {
        return site.address() + ", " + site.postcode() + " " + site.commune();
    }

    private String offers(Site site, Locale language) {
        return site.offers().stream()
                .map(offer -> word(offer, language))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String word(Offer offer, Locale language) {
        String label = offer.label();
        return label == null || label.isBlank()
                ? messages.text(language, "directory.service." + offer.service().name())
                : label;
    }

    /** Those whom the sheet names to somebody. */
    private static String referents(Structure structure) {
        return structure.referents().stream()
                .filter(referent -> referent.consent() != Consent.NOBODY)
                .map(Referent::name)
                .collect(Collectors.joining(", "));
    }
}
