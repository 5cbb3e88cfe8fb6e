package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entraidants.directory.Term;
import org.entraidants.platform.web.I18n;

/** The values of closed lists in plain words. In pages: {@code #{terms.word(offer.service())}}. */
@Named("terms")
@RequestScoped
public class TermWords {
    @Inject
    I18n i18n;

    /** The words of one value, from the message {@code directory.<list>.<VALUE>}. */
    public String word(Term term) {
        return i18n.t(key(term));
    }

    /** Several values, parted by commas, the first with a capital letter as it stands. */
    public String words(Collection<? extends Term> terms) {
        return terms.stream().map(this::word).collect(Collectors.joining(", "));
    }

    /** Each value in words. */
    public List<String> list(Collection<? extends Term> terms) {
        return terms.stream().map(this::word).toList();
    }

    /** The message key of a value. */
    public static String key(Term term) {
        Enum<?> value = (Enum<?>) term;
        String list = value.getDeclaringClass().getSimpleName();
        return "directory." + list.substring(0, 1).toLowerCase(Locale.ROOT) + list.substring(1) + "." + value.name();
    }
}
