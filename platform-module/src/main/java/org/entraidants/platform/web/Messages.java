package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.entraidants.platform.Module;

/** The messages of every module, in French and English, from {@code org.entraidants.<module>.messages}. */
@ApplicationScoped
public class Messages {
    private final Map<Locale, Map<String, String>> texts = new HashMap<>();
    private final Map<Locale, Map<String, Sentence>> parsed =
            Map.of(Locale.FRENCH, new ConcurrentHashMap<>(), Locale.ENGLISH, new ConcurrentHashMap<>());

    @Inject
    Messages(@Any Instance<Module> modules) {
        this((Iterable<Module>) modules);
    }

    /** The messages of some modules. */
    public Messages(Iterable<? extends Module> modules) {
        texts.put(Locale.FRENCH, new HashMap<>());
        texts.put(Locale.ENGLISH, new HashMap<>());
        for (Module module : modules) {
            texts.forEach((language, known) -> {
                var bundle = ResourceBundle.getBundle(
                        "org.entraidants." + module.name() + ".messages",
                        language.equals(Locale.ENGLISH) ? Locale.ROOT : language,
                        module.getClass().getClassLoader());
                bundle.keySet().forEach(key -> known.put(key, bundle.getString(key)));
            });
        }
    }

    protected Messages() {}

    /**
     * The words of a key.
     *
     * @param values put in the places {@code {0}}, {@code {1}}… as {@link java.text.MessageFormat} does
     */
    public String text(Locale language, String key, Object... values) {
        String text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            return "??" + key + "??";
        }
        return values.length == 0 ? text : sentence(language, text).with(values);
    }

    private Sentence sentence(Locale language, String text) {
        return parsed.get(language).computeIfAbsent(text, unparsed -> new Sentence(unparsed, language));
    }
}
