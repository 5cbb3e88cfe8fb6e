package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.forum.CareDeed;
import org.entraidants.forum.Cared;
import org.entraidants.forum.Category;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Space;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicCare;
import org.entraidants.forum.TopicMerger;
import org.entraidants.forum.Topics;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Looking after a topic: {@code /forum/sujets/{topic}/moderer}. */
@Named
@RequestScoped
public class TopicCarePage {
    @Inject
    TopicCare care;

    @Inject
    TopicMerger merger;

    @Inject
    Topics topics;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    SpaceWords spaceWords;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Topic topic;
    private @Nullable Topic other;
    private List<Topic> found = List.of();
    private String asking = "";

    /** A category that the topic may stand in. */
    public record Place(long id, String name, boolean current) {}

    /** Does what a button asks for, or shows what can be done. */
    public void open() throws IOException {
        Sight sight = sights.own();
        Optional<Topic> asked = topics.find(form.number("topic"), sight);
        if (asked.isEmpty()) {
            answers.notFound();
            return;
        }
        topic = asked.get();
        if (!sight.moderator() && !sight.is(topic.authorId())) {
            caller.require(Role.ANIMATOR);
        }
        form.answerGuard(Map.of("why", form.typed("why")));
        try {
            act(page.posted("deed").orElse(""));
        } catch (TextRefused refused) {
            form.refuse(refused, Map.of("why", form.typed("why")));
        }
        if (sight.moderator()) {
            found = care.search(form.asked("q"), topic.id(), caller);
        }
    }

    private void act(String deed) throws IOException {
        Optional<CareDeed> turn = Arrays.stream(CareDeed.values())
                .filter(one -> one.isSwitch() && one.name().equals(deed))
                .findFirst();
        if (turn.isPresent()) {
            turn(turn.get());
        } else {
            switch (deed) {
                case "MOVE" -> move();
                case "DUPLICATE" -> duplicate(with());
                case "NO_DUPLICATE" -> duplicate(0);
                case "MERGE" -> merge(with());
                default -> {
                    // shown only
                }
            }
        }
    }

    private void turn(CareDeed deed) throws IOException {
        Cared cared = care.turn(getTopic().id(), deed, form.typed("why"), caller);
        form.goTo(getTopic().path(), cared, "forum.care.done." + deed);
    }

    /** The number of the other topic: of a button of the list, or typed. */
    private long with() {
        return page.postedNumber("with").orElseGet(() -> CareForm.topicNumber(form.typed("number")));
    }

    private void move() throws IOException {
        Optional<Category> to = page.postedNumber("category").flatMap(taxonomies.now()::category);
        boolean sure = page.posted("sureMove").isPresent();
        if (to.isPresent() && !sure && !spaceWords.sameReaders(to.get().space(), space())) {
            asking = i18n.t(
                    "forum.care.move.ask",
                    to.get().name(),
                    spaceWords.readers(to.get().space()));
            return;
        }
        form.goTo(
                getTopic().path(),
                care.move(getTopic().id(), to.map(Category::id).orElse(-1L), form.typed("why"), caller),
                "forum.care.done.MOVE");
    }

    private Space space() {
        return taxonomies.now().category(getTopic().categoryId()).orElseThrow().space();
    }

    private void duplicate(long ofId) throws IOException {
        Cared cared = care.duplicate(getTopic().id(), ofId, form.typed("why"), caller);
        form.goTo(getTopic().path(), cared, ofId == 0 ? "forum.care.done.NO_DUPLICATE" : "forum.care.done.DUPLICATE");
    }

    private void merge(long intoId) throws IOException {
        Optional<Topic> into = topics.find(intoId, sights.own());
        if (into.isPresent() && page.posted("sure").isEmpty()) {
            other = into.get();
            return;
        }
        Cared cared = merger.merge(getTopic().id(), intoId, form.typed("why"), caller);
        form.goTo(cared == Cared.DONE ? into.orElseThrow().path() : getTopic().path(), cared, "forum.care.done.MERGE");
    }

    public Topic getTopic() {
        return Objects.requireNonNull(topic);
    }

    /** The topic that this one shall be merged into, when it is asked whether to. */
    public @Nullable Topic getOther() {
        return other;
    }

    /** Who would read the merged posts, when that is not who reads them now; empty otherwise. */
    public String getOtherReaders() {
        Topic into = Objects.requireNonNull(other);
        Space space = taxonomies.now().category(into.categoryId()).orElseThrow().space();
        return spaceWords.sameReaders(space, space()) ? "" : spaceWords.readers(space);
    }

    /** Topics whose title holds the words that were looked for. */
    public List<Topic> getFound() {
        return found;
    }

    public String getLookedFor() {
        return form.asked("q");
    }

    /** What a move would change for readers, to be confirmed; empty when nothing is asked. */
    public String getAsking() {
        return asking;
    }

    public List<CareDeed> getSwitches() {
        return CareMarks.switches(getTopic());
    }

    public boolean isModerating() {
        return sights.own().moderator();
    }

    /** The categories by their spaces. */
    public List<Place> getPlaces() {
        long current = page.postedNumber("category").orElseGet(getTopic()::categoryId);
        return taxonomies.now().categories().stream()
                .map(one -> new Place(one.id(), one.space().name() + " · " + one.name(), one.id() == current))
                .toList();
    }

    public String getWhy() {
        return form.typed("why");
    }
}
