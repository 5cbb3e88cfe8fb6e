package org.entraidants.directory.duplicates;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The name of a place, made comparable: abbreviations written out, the service it announces, and what is its very own. */
final class PlaceName {
    private static final String[][] SAME = {
        {"st", "saint"},
        {"ste", "sainte"},
        {"c c a s", "ccas"},
        {"m j c", "mjc"},
        {"e p n", "epn"},
        {"centre communal d action sociale", "ccas"},
        {"centre communal action sociale", "ccas"},
        {"ctre com action sociale", "ccas"},
        {"ctre communal action sociale", "ccas"},
        {"mis local", "mission locale"},
        {"centre intercommunal d action sociale", "cias"},
        {"centre municipal d action sociale", "ccas"},
        {"espace public numerique", "epn"},
        {"espaces publics numeriques", "epn"},
        {"maison des jeunes et de la culture", "mjc"},
        {"maison pour tous", "mpt"},
        {"maisons pour tous", "mpt"},
        {"hotel de ville", "mairie"},
        {"commune de", "mairie"},
        {"commune d", "mairie"},
        {"commune du", "mairie"},
        {"ville de", "mairie"},
        {"ville d", "mairie"},
        {"ville du", "mairie"},
        {"mairie de", "mairie"},
        {"mairie d", "mairie"},
        {"mairie du", "mairie"},
        {"commune", "mairie"},
        {"france service", "france services"},
        {"franceservices", "france services"},
        {"comcom", "communaute communes"},
        {"cdc", "communaute communes"},
        {"communaute de communes", "communaute communes"},
        {"communaute d agglomeration", "agglomeration"},
    };
    private static final Set<String> FILLERS = Set.of(
            "de",
            "du",
            "des",
            "d",
            "la",
            "le",
            "les",
            "l",
            "et",
            "a",
            "au",
            "aux",
            "en",
            "sur",
            "sous",
            "un",
            "une",
            "ass",
            "asso",
            "assoc",
            "association",
            "espace",
            "maison",
            "point",
            "antenne",
            "bus",
            "mobile",
            "itinerant",
            "itinerante",
            "municipale",
            "municipal",
            "intercommunale",
            "communale",
            "site",
            "lieu",
            "numerique",
            "conseiller",
            "labellisee",
            "labellise",
            "maisons",
            "relais",
            "commun",
            "centre",
            "pour",
            "saint",
            "sainte",
            "tiers");

    private final String written;
    private final Bigrams bigrams;
    private final List<String> numbers;
    private final Set<ServiceKind> services;
    private final Set<String> own;
    private final String ownKey;
    private final Bigrams ownBigrams;

    PlaceName(String name, String commune) {
        String folded = Folded.replace(Folded.of(name), SAME);
        written = folded.replace(" ", "");
        bigrams = new Bigrams(folded.strip());
        numbers = Arrays.stream(folded.split(" "))
                .filter(word -> word.matches("\\d{1,3}"))
                .toList();
        services = ServiceKind.in(folded);
        own = own(folded, commune);
        ownKey = String.join(" ", own);
        ownBigrams = new Bigrams(ownKey);
    }

    private Set<String> own(String folded, String commune) {
        String rest = folded;
        for (ServiceKind service : services) {
            rest = service.without(rest);
        }
        var left = new LinkedHashSet<>(Arrays.asList(rest.strip().split(" ")));
        left.removeAll(FILLERS);
        var town =
                Arrays.asList(Folded.replace(Folded.of(commune), SAME).strip().split(" "));
        left.removeAll(town);
        left.remove("");
        return new TreeSet<>(left);
    }

    /** The services that it announces. */
    Set<ServiceKind> services() {
        return services;
    }

    /** What is left without service, commune and small words; empty for a name that any such place could have. */
    Set<String> own() {
        return own;
    }

    boolean sameAs(PlaceName other) {
        return written.equals(other.written);
    }

    /** From 0 to 1. */
    double like(PlaceName other) {
        if (sameAs(other)) {
            return 1;
        }
        double whole = bigrams.like(other.bigrams);
        if (own.isEmpty() || other.own.isEmpty()) {
            boolean both = own.isEmpty() && other.own.isEmpty();
            return Math.max(whole, both ? 0.95 : 0.6);
        }
        if (own.equals(other.own)) {
            return Math.max(whole, 0.95);
        }
        boolean within = own.containsAll(other.own) || other.own.containsAll(own);
        double ownLike = ownBigrams.like(other.ownBigrams);
        return within ? Math.max(whole, Math.max(ownLike, 0.75)) : (whole + 2 * ownLike) / 3;
    }

    /** Whether both have words of their own, and not one in common or nearly so; or other numbers. */
    boolean isForeignTo(PlaceName other) {
        boolean otherNumbers = !numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers);
        return otherNumbers || hasOtherWordsThan(other);
    }

    private boolean hasOtherWordsThan(PlaceName other) {
        return !own.isEmpty() && !other.own.isEmpty() && ownBigrams.like(other.ownBigrams) < 0.35;
    }

    /** Whether they share a word of their own. */
    boolean sharesWordWith(PlaceName other) {
        return !Collections.disjoint(own, other.own);
    }
}
