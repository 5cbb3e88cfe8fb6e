package org.entraidants.platform.privacy;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A kind of personal data that the guard knows. */
public enum Kind {
    /** French social security number: 13 characters, and a key of 2 digits. */
    NIR,
    /** French tax number: 13 digits. */
    SPI,
    /** Belgian national register number or BIS number: 11 digits. */
    NISS,
    /** Number of a Belgian identity card: 12 digits. */
    EID,
    /** International bank account number (ISO 13616) of a SEPA country. */
    IBAN,
    /** French bank account with its key: 23 characters. */
    RIB,
    /** Payment card: 16 digits. */
    CARD,
    /** A password, PIN or access code introduced by such a word. */
    PASSWORD,
    /** Number of a file at the Caf or the MSA: 7 digits, perhaps a letter, after such words. */
    CAF,
    /** Identifier at France Travail: 7 digits and a letter, or 11 digits, after such words. */
    FRANCE_TRAVAIL,
    /** Number of a foreigner (AGDREF): 10 digits after such words. */
    FOREIGNER,
    /** Number of a passport, after this word. */
    PASSPORT,
    /** Number of a French identity card: 12 digits or 9 letters and digits, after such words. */
    IDENTITY_CARD,
    /** A date of birth. */
    BIRTH,
    /** A telephone number that is no service line. */
    PHONE,
    /** An address of mail that is neither a public service's nor a common mailbox. */
    EMAIL,
    /** A postal address with the number of the house. */
    ADDRESS,
    /** A name after a civility. */
    NAME;

    private static final String BUNDLE = "org.entraidants.platform.privacy.guard";

    /** What stands in the place of the masked value, brackets included; English unless the locale is French. */
    public String label(Locale locale) {
        return text(".label", locale);
    }

    /** One sentence for the person whose text is refused; English unless the locale is French. */
    public String explanation(Locale locale) {
        return text(".explanation", locale);
    }

    /** What it is, to stand in a list: "Social security number". */
    public String title(Locale locale) {
        return text(".title", locale);
    }

    /** What to write instead; one sentence. */
    public String instead(Locale locale) {
        return text(".instead", locale);
    }

    /** Whether somebody may be reached by it: a public service's own are no personal data. */
    public boolean isContact() {
        return this == PHONE || this == EMAIL;
    }

    /** Whether it may belong to a professional or a public place as well as to a helped person. */
    public boolean isOfAnybody() {
        return isContact() || this == NAME || this == ADDRESS;
    }

    private String text(String suffix, Locale locale) {
        var bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return bundle.getString(name().toLowerCase(Locale.ROOT) + suffix);
    }
}
