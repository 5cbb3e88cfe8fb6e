package org.entraidants.platform.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postal addresses down to the number of the house; not that of a place where one is received. */
final class Addresses {
    private static final int REACH = 130;
    private static final int REACH_BEFORE = 70;
    private static final int LONGEST_TOWN = 45;
    private static final String WAY =
            "(?:rue|avenue|ave?|bd|bld|boulevard|place|pl|chemin|impasse|imp|allees?|route|rte|quai"
                    + "|cours|square|residence|lotissement|hameau|passage|voie|sentier|faubourg|fbg|esplanade|chaussee|clos|cite"
                    + "|villa|mail|ruelle|venelle|traverse|montee|domaine|rond-point)\\.? ";
    private static final String POSTCODE = "[ ,\\r\\n-]{1,4}(?:b-|f-)?(?<postcode>\\d{5}|\\d{4})(?![0-9a-z])";
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("\\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?[ ,]{1,3}" + WAY + "[^\\r\\n]{2,60}?" + POSTCODE);
    private static final Pattern NUMBER_LAST = Pattern.compile(
            WAY + "[^\\r\\n\\d]{2,50}?[ ,]{1,3}\\d{1,4} ?[a-d]?(?:[ ,]{1,3}(?:bte|boite|b) ?\\d{1,4})?" + POSTCODE);
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:habit\\w*|domicili\\w*|demeur\\w*|loge\\w*|heberge\\w*|reside\\w*|chez|vit|lives)\\b");
    private static final Pattern PUBLIC_PLACE = Pattern.compile(
            "\\b(?:ccas|cias|cpas|mairie|caf|cpam|msa|carsat|prefecture"
                    + "|sous-prefecture|mediatheque|bibliotheque|maison|espace|permanence|agence|centre|bureau|association|services?"
                    + "|tribunal|urssaf|france travail|pole emploi|tresor|impots|departement|hotel|accueil|structure|local|lieu"
                    + "|rendez-vous|rdv|gare|ecole|college|lycee|hopital|clinique|poste|siege|rencontre|atelier|ateliers)\\b");

    private Addresses() {}

    /** The address that begins at this place: with a number in France, with the street in Belgium. */
    static Optional<Hit> at(FoldedText text, int start) {
        if (!mayBegin(text, start)) {
            return Optional.empty();
        }
        Pattern form = text.isDigit(start) ? NUMBER_FIRST : NUMBER_LAST;
        var address = form.matcher(text.slice(start, start + REACH));
        if (!address.lookingAt()) {
            return Optional.empty();
        }
        int end = start + address.end();
        int townEnd = endOfTown(text, end);
        return isPlausible(address, end < townEnd) && isPersons(text, start)
                ? Optional.of(text.hit(Kind.ADDRESS, Severity.WARNED, start, townEnd))
                : Optional.empty();
    }

    private static boolean mayBegin(FoldedText text, int start) {
        if (text.isLetter(start)) {
            return "rabpciqslhvfemdt".indexOf(text.at(start)) >= 0 && text.isLetter(start + 1);
        }
        int next = start;
        while (text.isDigit(next) && next - start <= 4) {
            next++;
        }
        return next - start <= 4 && (text.at(next) == ' ' || text.at(next) == ',' || text.isLetter(next));
    }

    /** A Belgian postcode could be a year or a sum: its town must follow. */
    private static boolean isPlausible(Matcher address, boolean townFollows) {
        return address.group("postcode").length() == 5 || townFollows;
    }

    private static int endOfTown(FoldedText text, int postcodeEnd) {
        int end = postcodeEnd;
        int next = postcodeEnd + 1;
        while (text.at(next - 1) == ' ' && text.isCapital(next) && next - postcodeEnd < LONGEST_TOWN) {
            while (text.isLetter(next) || text.at(next) == '-' || text.at(next) == '\'') {
                next++;
            }
            end = next;
            next++;
        }
        return end;
    }

    private static boolean isPersons(FoldedText text, int start) {
        String before = text.slice(start - REACH_BEFORE, start);
        return PERSON.matcher(before).find() || !PUBLIC_PLACE.matcher(before).find();
    }
}
