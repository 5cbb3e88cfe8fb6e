package org.entraidants.platform.file;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What is said about files, for pages and for programs; English unless the language is French. */
final class FileWords {
    private static final String BUNDLE = "org.entraidants.platform.file.messages";

    private FileWords() {}

    static String text(Locale language, String key, Object... values) {
        var words = ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
