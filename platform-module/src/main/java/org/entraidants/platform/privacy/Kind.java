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
    PASSWORD;

    private static final String BUNDLE = "org.entraidants.platform.privacy.guard";

    /** What stands in the place of the masked value, brackets included; English unless the locale is French. */
    public String label(Locale locale) {
        return text(".label", locale);
    }

    /** One sentence for the person whose text is refused; English unless the locale is French. */
    public String explanation(Locale locale) {
        return text(".explanation", locale);
    }

    private String text(String suffix, Locale locale) {
        var bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return bundle.getString(name().toLowerCase(Locale.ROOT) + suffix);
    }
}
