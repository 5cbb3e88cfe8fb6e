package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The words of the page's language. In pages: {@code #{i18n.t('directory.title')}}. */
@Named
@ApplicationScoped
public class I18n {
    @Inject
    PageRequest page;

    @Inject
    Messages messages;

    /** The words of a key; in a test, a missing key fails the build. */
    public String t(String key) {
        return messages.text(getLanguage(), key);
    }

    /** The words of a key with one value in them. */
    public String t(String key, Object value) {
        return messages.text(getLanguage(), key, value);
    }

    /** The words of a key with two values in them. */
    public String t(String key, Object first, Object second) {
        return messages.text(getLanguage(), key, first, second);
    }

    /** The words of a key with three values in them. */
    public String t(String key, Object first, Object second, Object third) {
        return messages.text(getLanguage(), key, first, second, third);
    }

    public Locale getLanguage() {
        return page.getLanguage();
    }
}
