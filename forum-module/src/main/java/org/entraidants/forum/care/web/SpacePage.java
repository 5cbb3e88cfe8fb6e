package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.forum.Category;
import org.entraidants.forum.GroupDesk;
import org.entraidants.forum.MemberGroup;
import org.entraidants.forum.Space;
import org.entraidants.forum.Space.Readers;
import org.entraidants.forum.Space.Writers;
import org.entraidants.forum.SpaceDesk;
import org.entraidants.forum.SpaceDesk.Saved;
import org.entraidants.forum.SpaceDesk.SpaceForm;
import org.entraidants.forum.Taxonomies;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** A space, its readers and writers: {@code /admin/forum/rubriques/{space}}; {@code nouvelle} for a new one. */
@Named
@RequestScoped
public class SpacePage {
    static final String NEW = "nouvelle";

    @Inject
    SpaceDesk desk;

    @Inject
    GroupDesk groups;

    @Inject
    Taxonomies taxonomies;

    @Inject
    SpaceWords words;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Space space;
    private String asking = "";

    /** Keeps what was sent, or shows the form. */
    public void open() throws IOException {
        Optional<Space> found = desk.space(form.number("space"), caller);
        if (found.isEmpty() && !isNew()) {
            answers.notFound();
            return;
        }
        space = found.orElse(null);
        if (page.posted("save").isPresent()) {
            save();
        }
    }

    private void save() throws IOException {
        SpaceForm sent = sent();
        try {
            Saved saved = desk.save(isNew() ? 0 : form.number("space"), sent, caller);
            form.tell(saved.flaws());
            if (saved.topics() > 0) {
                asking = i18n.t(
                        "forum.care.space.ask",
                        saved.topics(),
                        words.readers(sent.readers(), groupName(sent.groupId())));
            } else if (saved.id() > 0) {
                answers.goTo("/admin/forum", i18n.t("forum.care.done.SPACE"));
            }
        } catch (TextRefused refused) {
            form.refuse(refused, Map.of("name", sent.name(), "description", sent.description()));
        }
    }

    private SpaceForm sent() {
        return new SpaceForm(
                form.typed("name"),
                form.typed("description"),
                CareForm.rank(form.typed("rank")),
                getReaders(),
                getWriters(),
                page.postedNumber("group").orElse(null),
                page.posted("sure").isPresent());
    }

    private String groupName(@Nullable Long id) {
        return getGroups().stream()
                .filter(group -> id != null && group.id() == id)
                .map(MemberGroup::name)
                .findFirst()
                .orElse("");
    }

    public boolean isNew() {
        return page.value("space").equals(NEW);
    }

    public String getName() {
        return form.shown("name", space, Space::name);
    }

    public String getDescription() {
        return form.shown("description", space, Space::description);
    }

    public String getRank() {
        return form.shown("rank", space, one -> Integer.toString(one.rank()));
    }

    public Readers getReaders() {
        Readers before = space == null ? Readers.MEMBERS : space.readers();
        return Arrays.stream(Readers.values())
                .filter(one -> one.name().equals(form.typed("readers")))
                .findFirst()
                .orElse(before);
    }

    public Writers getWriters() {
        Writers before = space == null ? Writers.MEMBERS : space.writers();
        return Arrays.stream(Writers.values())
                .filter(one -> one.name().equals(form.typed("writers")))
                .findFirst()
                .orElse(before);
    }

    /** The number of the group, 0 for none. */
    public long getGroup() {
        MemberGroup before = space == null ? null : space.group();
        return form.isSent() ? page.postedNumber("group").orElse(0L) : before == null ? 0 : before.id();
    }

    public List<MemberGroup> getGroups() {
        return groups.all(caller);
    }

    public List<Readers> getAllReaders() {
        return List.of(Readers.values());
    }

    public List<Writers> getAllWriters() {
        return List.of(Writers.values());
    }

    /** What a change means for readers, to be confirmed; empty when nothing is asked. */
    public String getAsking() {
        return asking;
    }

    /** The categories of the space. */
    public List<Category> getCategories() {
        return space == null ? List.of() : taxonomies.now().categoriesOf(space);
    }
}
