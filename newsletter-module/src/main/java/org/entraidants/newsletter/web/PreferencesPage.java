package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entraidants.newsletter.subscriber.Subscriber;
import org.entraidants.newsletter.subscriber.Subscribers;
import org.entraidants.newsletter.subscriber.Topic;
import org.entraidants.newsletter.subscriber.Topics;
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
    Topics topics;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Subscriber subscriber;
    private List<Topic> lists = List.of();
    private Set<Long> refused = Set.of();

    /** Does what a button wants, or shows. */
    public void open() throws IOException {
        String token = page.value("token");
        Optional<String> said = wish(token);
        if (said.isPresent()) {
            answers.goTo(page.getPath(), i18n.t("newsletter.preferences.said." + said.get()));
            return;
        }
        subscriber = subscribers.of(token).orElse(null);
        if (subscriber != null) {
            lists = topics.open();
            refused = lists.isEmpty() ? Set.of() : topics.refused(subscriber.id());
        }
    }

    private Optional<String> wish(String token) {
        boolean done = false;
        String wish = page.posted("wish").orElse("");
        switch (wish) {
            case "pause" -> done = subscribers.pause(token, MONTHS);
            case "resume" -> done = subscribers.pause(token, 0);
            case "choose" -> done = topics.choose(token, wanted(), frequency());
            case "leave" -> done = subscribers.leave(token);
            case "back" -> done = subscribers.agree(token, i18n.t("newsletter.leave.back.consent"));
            default -> {
                return Optional.empty();
            }
        }
        return done ? Optional.of(wish) : Optional.empty();
    }

    private List<Long> wanted() {
        return page.allPosted("list").stream()
                .map(PageRequest::number)
                .flatMap(Optional::stream)
                .toList();
    }

    private Subscriber.Frequency frequency() {
        return page.posted("frequency").filter("MONTHLY"::equals).isPresent()
                ? Subscriber.Frequency.MONTHLY
                : Subscriber.Frequency.EACH;
    }

    /** The lists that one may take off. */
    public List<Topic> getLists() {
        return lists;
    }

    /** Whether a list is wanted. */
    public boolean wants(Topic list) {
        return !refused.contains(list.id());
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
