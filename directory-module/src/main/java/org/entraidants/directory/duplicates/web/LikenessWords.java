package org.entraidants.directory.duplicates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.entraidants.directory.duplicates.Likeness;
import org.entraidants.directory.duplicates.Reason;
import org.entraidants.platform.web.I18n;

/** Why two sheets look alike, line by line in words. */
@Named
@RequestScoped
public class LikenessWords {
    @Inject
    I18n i18n;

    /** One line: what was compared, and the points it brings; no points for what only keeps two sheets apart. */
    public String line(Reason reason) {
        String words = words(reason);
        return reason.most() == 0
                ? words
                : i18n.t("directory.duplicates.points", words, reason.points(), reason.most());
    }

    private String words(Reason reason) {
        String key = "directory.duplicates.why." + reason.kind().name();
        return reason.values().isEmpty()
                ? i18n.t(key)
                : i18n.t(key, reason.values().get(0));
    }

    /** All of it in a sentence, without points. */
    public String inShort(Likeness likeness) {
        return likeness.reasons().stream().map(this::words).collect(Collectors.joining(" · "));
    }
}
