package org.entraidants.directory.inclusion;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Fee;
import org.entraidants.directory.NationalCells;
import org.entraidants.directory.Need;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.Term;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.IdentifierKind;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A structure, at its main site, and what it offers, as objects of data·inclusion v1. Persons are never in it: they
 * consented to be shown here.
 *
 * @param source what this network is called there, the beginning of all its ids
 */
record InclusionSheet(Structure structure, String source) {
    /** Asked once: {@code Json} looks through all jars for its provider at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int LONGEST_NAME = 150;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_TEXT = 2000;
    private static final int SHORTEST_TEXT = 50;
    private static final int LONGEST_ADDRESS = 2083;
    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Pattern MAIL = Pattern.compile("[\\x21-\\x7e&&[^@]]+@[\\x21-\\x7e&&[^@]]+\\.[A-Za-z]{2,}");
    private static final String ACCESLIBRE = "https://acceslibre.beta.gouv.fr/";

    private Site site() {
        return structure.mainSite();
    }

    private String id() {
        return source + "--" + structure.id();
    }

    JsonObject object() {
        var json = JSON.createObjectBuilder()
                .add("source", source)
                .add("id", id())
                .add("nom", name(structure.name(), "Structure de " + site().commune()))
                .add("description", text(Stream.of(structure.summary(), structure.description()), offered()))
                .add("date_maj", NationalCells.updatedOn(structure).toString());
        if (structure.identifierKind() == IdentifierKind.SIRET) {
            json.add("siret", structure.identifier());
        }
        place(json);
        reach(json);
        web(structure.websites().stream()).ifPresent(page -> json.add("site_web", page));
        hours(json);
        Optional.ofNullable(site().accessibilityPage())
                .filter(page -> page.startsWith(ACCESLIBRE) && page.length() <= LONGEST_ADDRESS)
                .ifPresent(page -> json.add("accessibilite_lieu", page));
        add(
                json,
                "reseaux_porteurs",
                Stream.of(
                                structure.typologies().stream().map(InclusionTerms::networks),
                                structure.programmes().stream().map(InclusionTerms::networks),
                                structure.labels().stream().map(InclusionTerms::networks))
                        .flatMap(Function.identity()));
        return json.build();
    }

    /** What it offers, each with all that holds for it, also where the site says so for all. */
    List<JsonObject> services() {
        return site().offers().stream().map(this::service).toList();
    }

    private JsonObject service(Offer offer) {
        List<SupportMode> modes = own(offer.supportModes(), site().supportModes());
        String standard = offer.service().standard();
        var json = JSON.createObjectBuilder()
                .add("source", source)
                .add("structure_id", id())
                .add("id", source + "--offre-" + offer.id())
                .add("nom", name(offer.label() == null ? standard : offer.label(), standard))
                .add(
                        "description",
                        text(told(offer), "Proposé par " + structure.name() + ", à " + site().commune() + "."))
                .add("date_maj", NationalCells.updatedOn(structure).toString());
        InclusionTerms.type(offer.service(), modes).ifPresent(type -> json.add("type", type));
        add(json, "thematiques", Stream.of(InclusionTerms.themes(offer.service())));
        fees(json, offer);
        publics(json, offer);
        place(json);
        reach(json);
        add(json, "modes_accueil", modes.stream().map(InclusionTerms::welcome));
        mobilise(json);
        Optional.ofNullable(offer.schedule()).ifPresent(when -> json.add("mobilisation_precisions", when));
        hours(json);
        return json.build();
    }

    private static Stream<@Nullable String> told(Offer offer) {
        return Stream.of(sentence(offer.service().standard()), sentence(offer.label()), sentence(offer.schedule()));
    }

    private static @Nullable String sentence(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : words.strip() + (words.strip().endsWith(".") ? "" : ".");
    }

    private void fees(JsonObjectBuilder json, Offer offer) {
        List<Fee> fees = own(offer.fees(), site().fees());
        if (!fees.isEmpty()) {
            boolean free = fees.stream().map(InclusionTerms::fee).allMatch("gratuit"::equals);
            json.add("frais", free ? "gratuit" : "payant");
            if (offer.feesDetail() != null) {
                json.add("frais_precisions", offer.feesDetail());
            } else if (!free) {
                json.add("frais_precisions", words(fees));
            }
        }
    }

    private void publics(JsonObjectBuilder json, Offer offer) {
        List<Need> needs = own(offer.needs(), site().needs());
        add(
                json,
                "publics",
                Stream.concat(
                        own(offer.audiences(), site().audiences()).stream().map(InclusionTerms::publics),
                        needs.stream().map(InclusionTerms::publics)));
        if (!needs.isEmpty()) {
            json.add("publics_precisions", "Prise en charge spécifique : " + words(needs));
        }
    }

    private void mobilise(JsonObjectBuilder json) {
        Optional<String> booking = web(Stream.ofNullable(site().bookingPage()));
        booking.ifPresent(page -> json.add("lien_mobilisation", page));
        List<AccessMode> modes = site().accessModes().stream()
                .filter(mode -> mode != AccessMode.ONLINE_BOOKING || booking.isPresent())
                .toList();
        add(json, "modes_mobilisation", modes.stream().map(InclusionTerms::mobilisation));
        add(json, "mobilisable_par", modes.stream().map(InclusionTerms::mobilisers));
    }

    /** The schema knows French postcodes and codes only: those of a Belgian place go into the address. */
    private void place(JsonObjectBuilder json) {
        json.add("commune", site().commune()).add("adresse", site().address());
        String details = site().addressDetails();
        if (structure.country() == Country.FR) {
            ofForm(site().postcode(), "\\d{5}").ifPresent(code -> json.add("code_postal", code));
            ofForm(site().communeCode(), "\\w{5}").ifPresent(code -> json.add("code_insee", code));
        } else {
            String belgian = site().postcode() + " " + site().commune() + ", Belgique";
            details = details == null ? belgian : details + ", " + belgian;
        }
        Optional.ofNullable(details).ifPresent(more -> json.add("complement_adresse", more));
        if (site().latitude() != null && site().longitude() != null) {
            json.add("longitude", site().longitude()).add("latitude", site().latitude());
        }
    }

    private void reach(JsonObjectBuilder json) {
        Phone.parse(site().phone(), Territory.of(structure.country(), site().department()))
                .ifPresent(phone -> json.add("telephone", phone.e164()));
        site().emails().stream()
                .filter(address -> MAIL.matcher(address).matches())
                .findFirst()
                .ifPresent(address -> json.add("courriel", address));
    }

    private void hours(JsonObjectBuilder json) {
        Optional.ofNullable(site().hours())
                .filter(hours -> OpeningHours.read(hours).warnings().isEmpty())
                .ifPresent(hours -> json.add("horaires_accueil", hours));
    }

    private String offered() {
        String services = words(site().offers().stream().map(Offer::service).toList());
        return "Lieu d’inclusion numérique à " + site().commune()
                + (services.isEmpty() ? ", dans l’annuaire d’un réseau d’aidants." : " : " + services + ".");
    }

    /** A name of the length that the schema wants, without a dot at its end. */
    private static String name(String name, String otherwise) {
        String bare = name.strip().replaceFirst("[.\\s]+$", "");
        return cut(bare.length() < SHORTEST_NAME ? otherwise : bare, LONGEST_NAME)
                .replaceFirst("[.\\s]+$", "");
    }

    /** What is told, of the length that the schema wants: what is too short goes on with what is known in any case. */
    private static String text(Stream<@Nullable String> told, String known) {
        String text = told.filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(" "));
        String whole = text.length() < SHORTEST_TEXT ? (text + " " + known).strip() : text;
        return whole.length() < SHORTEST_TEXT
                ? whole + " Renseignements auprès de la structure avant de venir."
                : cut(whole, LONGEST_TEXT);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    private static Optional<String> ofForm(@Nullable String value, String form) {
        return Optional.ofNullable(value).filter(code -> code.matches(form));
    }

    private static Optional<String> web(Stream<String> pages) {
        return pages.map(String::strip)
                .filter(page ->
                        page.length() <= LONGEST_ADDRESS && WEB.matcher(page).matches())
                .findFirst();
    }

    private static <T> List<T> own(List<T> ofOffer, List<T> ofSite) {
        return ofOffer.isEmpty() ? ofSite : ofOffer;
    }

    private static String words(Collection<? extends Term> terms) {
        return terms.stream().map(Term::standard).distinct().collect(Collectors.joining(", "));
    }

    /** A list of values, each once; nothing for none. */
    private static void add(JsonObjectBuilder json, String field, Stream<List<String>> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        List<String> once = values.flatMap(List::stream).distinct().toList();
        once.forEach(array::add);
        if (!once.isEmpty()) {
            json.add(field, array);
        }
    }
}
