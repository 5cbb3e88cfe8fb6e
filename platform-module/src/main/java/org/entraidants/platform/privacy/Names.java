package org.entraidants.platform.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people after a civility: capitalised, and neither an initial, a title nor the beginning of a sentence. */
final class Names {
    private static final Pattern CIVILITY = Pattern.compile(
            "(?:(?<long>mmes?|mrs?|ms|mlles?|madame|mademoiselle|monsieur|nee)\\.?|(?<short>m)\\.?) {1,3}");
    private static final int LONGEST_CIVILITY = 16;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_WORD = 40;
    private static final Set<String> PARTICLES = Set.of(
            "de", "d", "van", "von", "der", "den", "el", "al", "ben", "bin", "da", "dos", "di", "le", "la", "ter");
    private static final Set<String> NO_NAMES =
            Set.of(("x xx xxx y yy yyy z zz zzz n nn untel unetelle machin truc tartempion"
                            + " anonyme nom prenom dame le la les l un une maire mairesse prefet prefete ministre president presidente"
                            + " directeur directrice conseiller conseillere depute deputee senateur senatrice juge procureur"
                            + " inspecteur inspectrice chef cheffe responsable secretaire referent referente mediateur mediatrice"
                            + " docteur professeur adjoint adjointe tout toutlemonde bonjour bonsoir merci pouvez pourriez est a et"
                            + " ou je vous votre vos nous il elle on ce cette cet dans pour avec qui que monsieur madame mademoiselle"
                            + " mr mme mlle messieurs mesdames bricolage meuble propre caf cpam msa rsa conseil departement service"
                            + " services accueil prefecture mairie sous sa son ses the")
                    .split(" ", -1));

    private Names() {}

    /** The name after a civility that begins at this place. */
    static Optional<Hit> at(FoldedText text, int start) {
        char first = text.at(start);
        if (first != 'm' && !(first == 'n' && text.isAccented(start + 1))) {
            return Optional.empty();
        }
        var civility = CIVILITY.matcher(text.slice(start, start + LONGEST_CIVILITY));
        if (!civility.lookingAt() || (civility.group("short") != null && !text.isCapital(start))) {
            return Optional.empty();
        }
        int begin = start + civility.end();
        int end = endOfName(text, begin);
        return end > begin ? Optional.of(text.hit(Kind.NAME, Severity.WARNED, begin, end)) : Optional.empty();
    }

    /** Where the name that begins here ends; the same place when none does. */
    private static int endOfName(FoldedText text, int begin) {
        int end = begin;
        int next = begin;
        for (int words = 0; words < MOST_WORDS; words++) {
            int after = endOfWord(text, next);
            String word = text.slice(next, after);
            if (isName(text, next, word)) {
                end = after;
            } else if (!isParticle(word) || (word.startsWith("l") && words == 0)) {
                return end;
            }
            if (text.at(after) != ' ') {
                return end;
            }
            next = after + 1;
        }
        return end;
    }

    private static int endOfWord(FoldedText text, int start) {
        int end = start;
        while (end - start < LONGEST_WORD
                && (text.isLetter(end)
                        || (isInner(text.at(end)) && text.isLetter(end - 1) && text.isLetter(end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isInner(char c) {
        return c == '-' || c == '\'';
    }

    private static boolean isName(FoldedText text, int start, String word) {
        return word.length() > 1 && capitalised(text, start, word) && !NO_NAMES.contains(word) && !isWhole(word);
    }

    /** "Tout-le-Monde", "L'assistante". */
    private static boolean isWhole(String word) {
        return word.startsWith("tout-") || word.startsWith("l'") || word.startsWith("qu'") || word.startsWith("x-");
    }

    private static boolean capitalised(FoldedText text, int start, String word) {
        boolean elided = word.startsWith("d'") && word.length() > 3;
        return text.isCapital(start) || (elided && text.isCapital(start + 2));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }
}
