package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.directory.people.Profile;
import org.entraidants.platform.web.I18n;

/** Languages in words. In pages: {@code #{tongues.words(person.languages())}}. */
@Named
@RequestScoped
public class Tongues {
    /** Those that Java has no word for. */
    private static final Set<String> OURS = Set.of("fsl", "ber");

    @Inject
    I18n i18n;

    /** “anglais”, “langue des signes française”. */
    public String word(String code) {
        return OURS.contains(code)
                ? i18n.t("directory.tongue." + code)
                : Locale.forLanguageTag(code).getDisplayLanguage(i18n.getLanguage());
    }

    /** Several, parted by commas. */
    public String words(Collection<String> codes) {
        return codes.stream().map(this::word).collect(Collectors.joining(", "));
    }

    /** All that one may choose from, in the order of their words. */
    public List<String> getAll() {
        Collator order = Collator.getInstance(i18n.getLanguage());
        return Profile.LANGUAGES.stream()
                .sorted(Comparator.comparing(this::word, order))
                .toList();
    }
}
