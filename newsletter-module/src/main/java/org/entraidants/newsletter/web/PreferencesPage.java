package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.entraidants.newsletter.subscriber.Subscriber;
import org.entraidants.newsletter.subscriber.Subscribers;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What somebody wants of the letter, without an account: {@code /lettre/preferences/…}. */
@Named
@RequestScoped
public class PreferencesPage {
    private static final int MONTHS = 3;

    @Inject
    Subscribers subscribers;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Subscriber subscriber;

    /** Does what a button wants, or shows. */
    public void open() throws IOException {
        String token = page.value("token");
        Optional<String> said = wish(token);
        if (said.isPresent()) {
            answers.goTo(page.getPath(), i18n.t("newsletter.preferences.said." + said.get()));
            return;
        }
        subscriber = subscribers.of(token).orElse(null);
    }

    private Optional<String> wish(String token) {
        boolean done = false;
        String wish = page.posted("wish").orElse("");
        switch (wish) {
            case "pause" -> done = subscribers.pause(token, MONTHS);
            case "resume" -> done = subscribers.pause(token, 0);
            case "leave" -> done = subscribers.leave(token);
            case "back" -> done = subscribers.agree(token, i18n.t("newsletter.leave.back.consent"));
            default -> {
                return Optional.empty();
            }
        }
        return done ? Optional.of(wish) : Optional.empty();
    }

    /** Null for a link that is nobody's. */
    public @Nullable Subscriber getSubscriber() {
        return subscriber;
    }

    public boolean isLeft() {
        return subscriber != null && subscriber.state() == Subscriber.State.LEFT;
    }

    public boolean isPaused() {
        return subscriber != null && subscriber.isPaused(clock.instant());
    }

    /** Whether the letter comes. */
    public boolean isComing() {
        return subscriber != null && !isLeft() && !isPaused() && subscriber.state() != Subscriber.State.PENDING;
    }
}
