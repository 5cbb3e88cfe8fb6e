package org.entraidants.platform.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses of mail that may be somebody's own: neither a public service's nor a common mailbox. */
final class Mails {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z]{2,24}");
    private static final Pattern PUBLIC_DOMAIN =
            Pattern.compile("(?:.+\\.)?(?:gouv\\.fr|fgov\\.be|belgium\\.be|caf\\.fr"
                    + "|cnaf\\.fr|cpam\\.fr|ameli\\.fr|assurance-maladie\\.fr|msa\\.fr|carsat\\.fr|cnav\\.fr|lassuranceretraite\\.fr"
                    + "|agirc-arrco\\.fr|urssaf\\.fr|francetravail\\.fr|pole-emploi\\.fr|service-public\\.fr|ants\\.fr|cnil\\.fr"
                    + "|defenseurdesdroits\\.fr|france-services\\.fr|crous\\.fr|exemple\\.[a-z]+|example\\.[a-z]+|example|exemple"
                    + "|invalid|test)");
    private static final Pattern COMMON_MAILBOX = Pattern.compile("(?:contacts?|accueil|infos?|information|secretariat"
            + "|mairie|ville|commune|ccas|cias|cpas|mediatheque|bibliotheque|permanences?|support|aide|assistance|help"
            + "|hello|bonjour|administration|admin|courrier|direction|standard|reception|service|services|rdv"
            + "|rendez-vous|formation|formations|inscriptions?|france-services|franceservices|fs|epn|emi|dpo|rgpd"
            + "|no-?reply|ne-?pas-?repondre|webmaster|postmaster|abuse|presse|recrutement|association|asso)"
            + "(?:[._+-].*|\\d{0,5})");
    private static final Set<Character> INNER = Set.of('.', '_', '%', '+', '-', '\'');

    private Mails() {}

    /** The address whose sign stands at this place. */
    static Optional<int[]> around(FoldedText text, int sign) {
        int start = sign;
        while (sign - start < LONGEST_LOCAL && isLocal(text, start - 1)) {
            start--;
        }
        while (start < sign && !text.isWord(start)) {
            start++;
        }
        var domain = DOMAIN.matcher(text.slice(sign + 1, sign + 1 + LONGEST_DOMAIN));
        if (start == sign || text.isWord(start - 1) || !domain.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new int[] {start, sign + 1 + domain.end()});
    }

    private static boolean isLocal(FoldedText text, int index) {
        return text.isWord(index) || INNER.contains(text.at(index));
    }

    /** Whether an address is nobody's own. */
    static boolean isPublic(String address) {
        int sign = address.indexOf('@');
        return PUBLIC_DOMAIN.matcher(address.substring(sign + 1)).matches()
                || COMMON_MAILBOX.matcher(address.substring(0, sign)).matches();
    }
}
