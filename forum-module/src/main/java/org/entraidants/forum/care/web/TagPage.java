package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.forum.SpaceDesk.Saved;
import org.entraidants.forum.Tag;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.WordDesk;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** A tag: {@code /admin/forum/etiquettes/{tag}}; {@code nouvelle} for a new one. */
@Named
@RequestScoped
public class TagPage {
    private static final String LIST = "/admin/forum/etiquettes";

    @Inject
    WordDesk desk;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Tag tag;

    /** Keeps what was sent, or shows the form. */
    public void open() throws IOException {
        long id = form.number("tag");
        Optional<Tag> found =
                taxonomies.now().tags().stream().filter(one -> one.id() == id).findFirst();
        if (found.isEmpty() && !isNew()) {
            answers.notFound();
            return;
        }
        tag = found.orElse(null);
        if (page.posted("save").isPresent()) {
            save();
        } else if (page.posted("merge").isPresent()) {
            merge(id);
        }
    }

    private void save() throws IOException {
        try {
            Saved saved = desk.saveTag(tag == null ? 0 : tag.id(), getName(), CareForm.lines(getSynonyms()), caller);
            form.tell(saved.flaws());
            if (saved.id() > 0) {
                answers.goTo(LIST, i18n.t("forum.care.done.TAG"));
            }
        } catch (TextRefused refused) {
            form.refuse(refused, Map.of("name", getName(), "synonyms", getSynonyms()));
        }
    }

    private void merge(long id) throws IOException {
        if (page.posted("sure").isEmpty()) {
            errors.add("sure", i18n.t("forum.care.tag.merge.sure"));
        } else {
            form.goTo(
                    LIST, desk.merge(id, page.postedNumber("into").orElse(-1L), caller), "forum.care.done.MERGE_TAGS");
        }
    }

    public boolean isNew() {
        return page.value("tag").equals(SpacePage.NEW);
    }

    public String getName() {
        return form.shown("name", tag, Tag::name);
    }

    /** One to a line. */
    public String getSynonyms() {
        return form.shown("synonyms", tag, one -> String.join("\n", one.synonyms()));
    }

    /** How many topics stand under it. */
    public long getTopics() {
        return desk.topicsUnder(form.number("tag"), caller);
    }

    /** All other tags. */
    public List<Tag> getOthers() {
        return taxonomies.now().tags().stream()
                .filter(one -> one.id() != form.number("tag"))
                .toList();
    }
}
