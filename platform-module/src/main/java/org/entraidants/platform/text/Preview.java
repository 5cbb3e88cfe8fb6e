package org.entraidants.platform.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.privacy.Severity;

/**
 * A text as it would be shown, or why it could not be kept.
 *
 * @param html empty when there are findings
 * @param findings each piece of personal data that would be refused, and why, in a sentence for its author's eyes only
 */
public record Preview(String html, List<String> findings) {
    private static final String BUNDLE = "org.entraidants.platform.text.words";

    public Preview {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a text.
     *
     * @param locale the language of the findings; English unless it is French
     */
    public static Preview of(String markdown, Locale locale) {
        List<String> findings = Guard.scan(markdown).stream()
                .filter(hit -> hit.severity() == Severity.REFUSED)
                .map(hit -> told(markdown, hit, locale))
                .toList();
        return new Preview(findings.isEmpty() ? Markdown.html(markdown) : "", findings);
    }

    private static String told(String markdown, Hit hit, Locale locale) {
        String pattern = words(locale).getString("found");
        String found = markdown.substring(hit.start(), hit.end());
        return MessageFormat.format(pattern, found, hit.kind().explanation(locale));
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
