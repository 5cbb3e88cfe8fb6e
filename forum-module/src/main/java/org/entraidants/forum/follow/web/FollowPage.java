package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.forum.Category;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Tag;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.follow.Follows;
import org.entraidants.forum.follow.Level;
import org.entraidants.forum.follow.News;
import org.entraidants.forum.follow.Thing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** How one follows a topic, a category, an operator or a tag: {@code /forum/suivre?sujet=12}. */
@Named
@RequestScoped
public class FollowPage {
    @Inject
    Follows follows;

    @Inject
    News news;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Thing thing;
    private Follows.Named named = new Follows.Named("", "");
    private Level level = Level.NORMAL;
    private boolean own;

    /** A level that can be chosen. */
    public record Choice(Level level, String label, String hint, boolean current) {}

    /** Follows what was chosen, or shows the choice; 404 for what the caller does not read. */
    public void open() throws IOException {
        Optional<Thing> asked = FollowForms.thing(page).or(this::addressed);
        Optional<Follows.Named> known = asked.flatMap(one -> follows.named(one, caller));
        if (known.isEmpty()) {
            answers.notFound();
            return;
        }
        thing = asked.get();
        named = known.get();
        Optional<Level> chosen = page.posted("level").flatMap(Level::named);
        if (chosen.isPresent()) {
            follows.follow(thing, chosen.get(), caller);
            answers.goTo(named.path(), i18n.t("forum.follow.done." + chosen.get()));
        } else if (page.posted("release").isPresent()) {
            follows.release(thing, caller);
            answers.goTo(named.path(), i18n.t("forum.follow.released"));
        } else {
            show();
        }
    }

    private void show() {
        Optional<Level> chosen = follows.level(getThing(), caller);
        own = chosen.isPresent();
        level = chosen.orElseGet(() -> getThing().kind() == Thing.Kind.TOPIC
                ? news.part(getThing().id(), caller.identity().orElseThrow().accountId())
                        .level()
                : Level.NORMAL);
    }

    private Optional<Thing> addressed() {
        var order = taxonomies.now();
        return PageRequest.number(asked("sujet"))
                .map(Thing::topic)
                .or(() -> order.category(asked("categorie"))
                        .map(Category::id)
                        .map(id -> new Thing(Thing.Kind.CATEGORY, id)))
                .or(() -> order.operator(asked("organisme"))
                        .map(Operator::id)
                        .map(id -> new Thing(Thing.Kind.OPERATOR, id)))
                .or(() -> order.tag(asked("etiquette")).map(Tag::id).map(id -> new Thing(Thing.Kind.TAG, id)));
    }

    private String asked(String name) {
        return page.parameter(name);
    }

    public Thing getThing() {
        return Objects.requireNonNull(thing);
    }

    public String getName() {
        return named.name();
    }

    /** Where one came from. */
    public String getBack() {
        return page.to(named.path());
    }

    /** The levels, from most to least. */
    public List<Choice> getChoices() {
        return Arrays.stream(Level.values())
                .sorted(Comparator.reverseOrder())
                .map(one -> new Choice(
                        one,
                        i18n.t("forum.follow.level." + one),
                        i18n.t("forum.follow.level.hint." + one),
                        one == level))
                .toList();
    }

    /** Whether the topic has a level of its own that can be taken back. */
    public boolean isOwn() {
        return own;
    }

    /** Whether it is a topic, which falls back on the level of what it is about. */
    public boolean isTopic() {
        return getThing().kind() == Thing.Kind.TOPIC;
    }
}
