package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.entraidants.forum.Writing.Held;
import org.entraidants.forum.Writing.Held.Why;
import org.entraidants.platform.web.I18n;

/** What somebody is told who writes faster than people do. */
@RequestScoped
public class HeldWords {
    @Inject
    I18n i18n;

    /** One sentence or two, with the time to wait. */
    public String of(Held held) {
        Object wait =
                held.why() == Why.TOO_MANY ? inHours(held.left()) : held.left().toSeconds() + 1;
        return i18n.t("forum.held." + held.why(), wait);
    }

    private String inHours(Duration left) {
        return left.toHours() > 0
                ? i18n.t("forum.held.hours", left.toHours() + 1)
                : i18n.t("forum.held.minutes", left.toMinutes() + 1);
    }
}
