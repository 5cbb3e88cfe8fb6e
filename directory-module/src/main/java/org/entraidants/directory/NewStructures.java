package org.entraidants.directory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.entraidants.platform.persistence.Numbers;
import org.entraidants.platform.persistence.Rows;

/**
 * Structures that a source has just made known, with their sites, offers, hours and the source's link: written in
 * batches past the entity manager, which would look at each of them several times. People, stops and exceptional periods
 * are not for sources to tell.
 */
public final class NewStructures {
    private static final int BLOCK = 500;

    static final Rows<Structure> STRUCTURES = new Rows<Structure>("directory_structures")
            .with("id", Structure::id)
            .with("version", structure -> 1L)
            .with("slug", Structure::slug)
            .with("name", Structure::name)
            .with("usual_name", Structure::usualName)
            .with("country", Structure::country)
            .with("identifier_kind", Structure::identifierKind)
            .with("identifier", Structure::identifier)
            .with("typologies", structure -> TermLists.column(structure.typologies()))
            .with(
                    "parent_id",
                    structure -> structure.parent() == null
                            ? null
                            : structure.parent().id())
            .with("merged_into_id", structure -> null)
            .with("parent_text", Structure::parentText)
            .with("summary", Structure::summary)
            .with("description", Structure::description)
            .with("websites", structure -> TermLists.texts(structure.websites()))
            .with("programmes", structure -> TermLists.column(structure.programmes()))
            .with("labels", structure -> TermLists.column(structure.labels()))
            .with("other_labels", structure -> TermLists.texts(structure.otherLabels()))
            .with("source", Structure::source)
            .with("source_updated_on", Structure::sourceUpdatedOn)
            .with("co_animates", Structure::coAnimates)
            .with("content_to_share", Structure::contentToShare)
            .with("trainers", Structure::trainers)
            .with("verified_at", Structure::verifiedAt)
            .with("verified_by", Structure::verifiedBy)
            .with("created_at", Structure::createdAt)
            .with("edited_at", Structure::editedAt);

    static final Rows<Site> SITES = new Rows<Site>("directory_sites")
            .with("id", Site::id)
            .with("version", site -> 1L)
            .with("structure_id", site -> site.structure().id())
            .with("address", Site::address)
            .with("address_details", Site::addressDetails)
            .with("postcode", Site::postcode)
            .with("commune", Site::commune)
            .with("commune_code", Site::communeCode)
            .with("department", Site::department)
            .with("zone", site -> site.zone().getId())
            .with("latitude", Site::latitude)
            .with("longitude", Site::longitude)
            .with("found_latitude", Site::foundLatitude)
            .with("found_longitude", Site::foundLongitude)
            .with("found_by", Site::foundBy)
            .with("phone", Site::phone)
            .with("emails", site -> TermLists.texts(site.emails()))
            .with("mobility", site -> TermLists.column(site.mobility()))
            .with("audiences", site -> TermLists.column(site.audiences()))
            .with("needs", site -> TermLists.column(site.needs()))
            .with("fees", site -> TermLists.column(site.fees()))
            .with("access_modes", site -> TermLists.column(site.accessModes()))
            .with("support_modes", site -> TermLists.column(site.supportModes()))
            .with("languages", site -> TermLists.texts(site.languages()))
            .with("accessibility_page", Site::accessibilityPage)
            .with("booking_page", Site::bookingPage)
            .with("how_to_come", Site::howToCome)
            .with("seats", Site::seats)
            .with("computers", Site::computers)
            .with("laptops", Site::laptops)
            .with("tablets", Site::tablets)
            .with("equipment", site -> TermLists.texts(site.equipment()))
            .with("can_host", Site::canHost)
            .with("hosting_conditions", Site::hostingConditions);

    static final Rows<Offer> OFFERS = new Rows<Offer>("directory_offers")
            .with("id", Offer::id)
            .with("site_id", offer -> offer.site().id())
            .with("rank", Offer::rank)
            .with("service", offer -> offer.service().standard())
            .with("label", Offer::label)
            .with("audiences", offer -> TermLists.column(offer.audiences()))
            .with("needs", offer -> TermLists.column(offer.needs()))
            .with("fees", offer -> TermLists.column(offer.fees()))
            .with("fees_detail", Offer::feesDetail)
            .with("support_modes", offer -> TermLists.column(offer.supportModes()))
            .with("steps", offer -> TermLists.texts(offer.steps()))
            .with("capacity", Offer::capacity)
            .with("schedule", Offer::schedule)
            .with("does_for", Offer::doesFor)
            .with("does_with", Offer::doesWith);

    static final Rows<OpeningRule> HOURS = new Rows<OpeningRule>("directory_opening_rules")
            .with("id", OpeningRule::id)
            .with("site_id", rule -> rule.site().id())
            .with("offer_id", rule -> rule.offer() == null ? null : rule.offer().id())
            .with("text", OpeningRule::text);

    static final Rows<SourceLink> LINKS = new Rows<SourceLink>("directory_source_links")
            .with("id", SourceLink::id)
            .with("structure_id", link -> link.structure().id())
            .with("source", SourceLink::source)
            .with("source_key", SourceLink::sourceKey)
            .with("fingerprint", SourceLink::fingerprint)
            .with("cells", SourceLink::cells)
            .with("unknown_values", SourceLink::unknownValues)
            .with("last_seen_at", SourceLink::lastSeenAt);

    private NewStructures() {}

    /** Numbers and writes the structures of these links, on the connection of the running transaction. */
    public static void insert(Connection connection, Collection<SourceLink> links) throws SQLException {
        List<Structure> structures = links.stream().map(SourceLink::structure).toList();
        List<Site> sites =
                structures.stream().flatMap(one -> one.sites().stream()).toList();
        List<Offer> offers =
                sites.stream().flatMap(site -> site.offers().stream()).toList();
        List<OpeningRule> hours =
                sites.stream().flatMap(site -> site.openingRules().stream()).toList();
        number(structures, new Numbers(connection, "directory_structures_seq", BLOCK), Structure::number);
        number(sites, new Numbers(connection, "directory_sites_seq", BLOCK), Site::number);
        number(offers, new Numbers(connection, "directory_offers_seq", BLOCK), Offer::number);
        number(hours, new Numbers(connection, "directory_opening_rules_seq", BLOCK), OpeningRule::number);
        number(links, new Numbers(connection, "directory_source_links_seq", BLOCK), SourceLink::number);
        STRUCTURES.insert(connection, structures);
        SITES.insert(connection, sites);
        OFFERS.insert(connection, offers);
        HOURS.insert(connection, hours);
        LINKS.insert(connection, links);
    }

    /** Gives a new thing its number. */
    @FunctionalInterface
    private interface Numbering<T> {
        void number(T thing, long number);
    }

    private static <T> void number(Collection<T> things, Numbers numbers, Numbering<T> numbering) throws SQLException {
        for (T thing : things) {
            numbering.number(thing, numbers.next());
        }
    }
}
