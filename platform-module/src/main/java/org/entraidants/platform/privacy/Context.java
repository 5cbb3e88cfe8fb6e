package org.entraidants.platform.privacy;

import java.util.regex.Pattern;

/** The words before a number whose own check is weak. */
final class Context {

    private static final int REACH = 40;
    private static final Pattern WORDS = Pattern.compile("\\b(?:cartes?[ \\n]+(?:bancaires?|bleues?|visa|de[ \\n]+"
            + "(?:credit|debit|paiement))|(?:numero|n°)[ \\n]+de[ \\n]+carte|(?:credit|debit|payment|bank)[ \\n]+card"
            + "|carte[ \\n]+d[' ]identite|identity[ \\n]+card|id[ \\n]+card|cb|visa|mastercard|bancontact|eid|rib|iban"
            + "|comptes?|banques?|bancaires?|bank|account)\\b");

    private Context() {}

    static boolean standsBefore(FoldedText text, int start) {
        return WORDS.matcher(text.slice(start - REACH, start)).find();
    }
}
