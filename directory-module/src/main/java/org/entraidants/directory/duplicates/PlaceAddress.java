package org.entraidants.directory.duplicates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address, made comparable: the number of the house, and the street with its abbreviations written out. */
final class PlaceAddress {
    private static final String[][] SAME = {
        {"av", "avenue"},
        {"ave", "avenue"},
        {"bd", "boulevard"},
        {"bld", "boulevard"},
        {"bvd", "boulevard"},
        {"blvd", "boulevard"},
        {"pl", "place"},
        {"plc", "place"},
        {"r", "rue"},
        {"che", "chemin"},
        {"chem", "chemin"},
        {"ch", "chemin"},
        {"rte", "route"},
        {"imp", "impasse"},
        {"all", "allee"},
        {"allees", "allee"},
        {"sq", "square"},
        {"fg", "faubourg"},
        {"fbg", "faubourg"},
        {"crs", "cours"},
        {"qu", "quai"},
        {"qua", "quai"},
        {"res", "residence"},
        {"st", "saint"},
        {"ste", "sainte"},
        {"dr", "docteur"},
        {"gal", "general"},
        {"gen", "general"},
        {"mal", "marechal"},
        {"pdt", "president"},
        {"prof", "professeur"},
        {"cdt", "commandant"},
        {"lt", "lieutenant"},
        {"cel", "colonel"},
        {"rpt", "rond point"},
        {"lieu dit", ""},
        {"le bourg", "bourg"},
        {"de", ""},
        {"du", ""},
        {"des", ""},
        {"d", ""},
        {"la", ""},
        {"le", ""},
        {"les", ""},
        {"l", ""},
        {"et", ""},
        {"cedex", ""},
        {"bp", ""},
        {"cs", ""},
    };
    private static final Pattern NUMBER = Pattern.compile("^ (\\d{1,4}) ?(?:bis|ter|quater|[a-d])?(?= )");

    private final String number;
    private final String street;
    private final Bigrams bigrams;

    PlaceAddress(String address, String commune, String postcode) {
        String folded = Folded.replace(Folded.of(address), SAME);
        Matcher found = NUMBER.matcher(folded);
        boolean numbered = found.find();
        number = numbered ? found.group(1) : "";
        String rest = numbered ? folded.substring(found.end()) : folded;
        String town = Folded.replace(Folded.of(commune), SAME).strip();
        String tail = " " + postcode + " ";
        int end = rest.indexOf(tail);
        String cut = end > 0 ? rest.substring(0, end + 1) : rest;
        if (!town.isEmpty() && cut.length() > town.length() + 6 && cut.endsWith(" " + town + " ")) {
            cut = cut.substring(0, cut.length() - town.length() - 1);
        }
        street = cut.strip();
        bigrams = new Bigrams(street);
    }

    boolean isKnown() {
        return !street.isEmpty() && !street.equals("bourg") && !street.equals("mairie");
    }

    boolean sameAs(PlaceAddress other) {
        return isKnown() && street.equals(other.street) && number.equals(other.number);
    }

    /** From 0 to 1: another number in the same street takes a part of it away. */
    double like(PlaceAddress other) {
        if (street.equals(other.street)) {
            return number.equals(other.number) ? 1 : number.isEmpty() || other.number.isEmpty() ? 0.85 : 0.6;
        }
        boolean within = within(street, other.street) || within(other.street, street);
        double streets = Math.max(bigrams.like(other.bigrams), within ? 0.85 : 0);
        boolean otherNumber = !number.isEmpty() && !other.number.isEmpty() && !number.equals(other.number);
        return otherNumber ? streets * 0.6 : streets;
    }

    private static boolean within(String part, String whole) {
        return part.length() > 5 && (" " + whole + " ").contains(" " + part + " ");
    }
}
