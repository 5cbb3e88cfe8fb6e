package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.Typology;
import org.entraidants.directory.people.web.Tongues;
import org.entraidants.platform.web.I18n;
import org.jspecify.annotations.Nullable;

/** What there is to say of a structure and its place, in the words of the page’s language. */
@RequestScoped
class Facts {
    private static final String APART = " · ";

    @Inject
    I18n i18n;

    @Inject
    TermWords terms;

    @Inject
    Tongues tongues;

    /** What it is: its kind, then its programmes. */
    String kind(Structure structure) {
        Stream<String> typologies = structure.typologies().stream()
                .filter(typology -> typology != Typology.AUTRE
                        && !(typology == Typology.RFS && structure.programmes().contains(Programme.FRANCE_SERVICES)))
                .map(terms::word);
        return Stream.concat(typologies, structure.programmes().stream().map(terms::word))
                .distinct()
                .collect(Collectors.joining(APART));
    }

    /** What holds for all that is done at a place. */
    List<Fact> ofPlace(Structure structure, Site site, List<Offer> offers) {
        var facts = new ArrayList<Fact>();
        add(facts, "audiences", site.audiences().isEmpty() ? text("everybody") : terms.words(site.audiences()));
        add(facts, "fees", terms.words(site.fees()));
        add(facts, "supportModes", terms.words(site.supportModes()));
        add(facts, "places", places(offers));
        add(facts, "languages", tongues.words(site.languages()));
        add(facts, "labels", labels(structure));
        add(facts, "equipment", equipment(site));
        add(facts, "parent", structure.parent() == null ? structure.parentText() : null);
        return facts;
    }

    /** How to get in, and what is ready for whom. */
    List<Fact> access(Site site) {
        var facts = new ArrayList<Fact>();
        add(facts, "accessModes", terms.words(site.accessModes()));
        add(facts, "needs", terms.words(site.needs()));
        return facts;
    }

    /** How many people at once, by theme. */
    String places(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.capacity() != null)
                .map(offer -> i18n.t(
                        "directory.structure.places.theme",
                        name(offer),
                        i18n.t("directory.structure.capacity", offer.capacity())))
                .collect(Collectors.joining(APART));
    }

    /** What an offer is called. */
    String name(Offer offer) {
        return offer.label() == null ? terms.word(offer.service()) : offer.label();
    }

    /** What a structure offers the others; the conditions, the contents and the wish to work together are for members. */
    List<Fact> forNetwork(Structure structure, Site site, boolean member) {
        var facts = new ArrayList<Fact>();
        if (site.canHost()) {
            String what =
                    site.seats() == null ? text("hosting") : i18n.t("directory.structure.hosting.seats", site.seats());
            facts.add(new Fact(
                    what, member && site.hostingConditions() != null ? site.hostingConditions() : text("hosting.yes")));
        }
        add(facts, "trainers", structure.trainers());
        if (member) {
            add(facts, "coAnimates", structure.coAnimates() ? text("coAnimates.yes") : null);
            add(facts, "content", structure.contentToShare());
        }
        return facts;
    }

    /** The details of one offer. */
    List<String> ofOffer(Offer offer) {
        var details = new ArrayList<String>();
        if (offer.label() != null) {
            details.add(terms.word(offer.service()));
        }
        if (offer.doesFor()) {
            details.add(text("for"));
        }
        if (offer.doesWith()) {
            details.add(text("with"));
        }
        details.addAll(terms.list(offer.audiences()));
        details.addAll(terms.list(offer.needs()));
        details.addAll(offer.feesDetail() == null ? terms.list(offer.fees()) : List.of(offer.feesDetail()));
        details.addAll(terms.list(offer.supportModes()));
        if (offer.capacity() != null) {
            details.add(i18n.t("directory.structure.capacity", offer.capacity()));
        }
        return details;
    }

    /** What one must know before going there. */
    List<String> remarks(Site site) {
        var remarks = new ArrayList<String>();
        if (site.accessModes().contains(AccessMode.NOT_PUBLIC)) {
            remarks.add(text("notPublic"));
        }
        if (site.accessModes().contains(AccessMode.REFERRAL_EMAIL)) {
            remarks.add(text("referral"));
        }
        return remarks;
    }

    private String labels(Structure structure) {
        return Stream.concat(structure.labels().stream().map(terms::word), structure.otherLabels().stream())
                .collect(Collectors.joining(", "));
    }

    private String equipment(Site site) {
        var all = new ArrayList<String>();
        count(all, "computers", site.computers());
        count(all, "laptops", site.laptops());
        count(all, "tablets", site.tablets());
        count(all, "seats", site.seats());
        all.addAll(site.equipment());
        return String.join(", ", all);
    }

    private void count(Collection<String> all, String key, @Nullable Integer number) {
        if (number != null && number > 0) {
            all.add(i18n.t("directory.structure." + key, number));
        }
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(text(key), value));
        }
    }

    private String text(String key) {
        return i18n.t("directory.structure." + key);
    }
}
