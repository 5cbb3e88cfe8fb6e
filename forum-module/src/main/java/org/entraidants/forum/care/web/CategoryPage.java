package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.entraidants.forum.Category;
import org.entraidants.forum.Space;
import org.entraidants.forum.SpaceDesk;
import org.entraidants.forum.SpaceDesk.Saved;
import org.entraidants.forum.Taxonomies;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** A category of a space: {@code /admin/forum/rubriques/{space}/categories/{category}}; {@code nouvelle} for a new one. */
@Named
@RequestScoped
public class CategoryPage {
    @Inject
    SpaceDesk desk;

    @Inject
    Taxonomies taxonomies;

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
    private @Nullable Category category;

    /** Keeps what was sent, or shows the form. */
    public void open() throws IOException {
        space = taxonomies.now().space(form.number("space")).orElse(null);
        Optional<Category> found = taxonomies.now().category(form.number("category"));
        if (space == null || (found.isEmpty() && !isNew())) {
            answers.notFound();
            return;
        }
        category = found.orElse(null);
        if (page.posted("save").isPresent()) {
            save(space);
        }
    }

    private void save(Space within) throws IOException {
        try {
            Saved saved = desk.saveCategory(
                    category == null ? 0 : category.id(),
                    within.id(),
                    getName(),
                    getDescription(),
                    CareForm.rank(getRank()),
                    caller);
            form.tell(saved.flaws());
            if (saved.id() > 0) {
                answers.goTo("/admin/forum", i18n.t("forum.care.done.CATEGORY"));
            }
        } catch (TextRefused refused) {
            form.refuse(refused, Map.of("name", getName(), "description", getDescription()));
        }
    }

    public boolean isNew() {
        return page.value("category").equals(SpacePage.NEW);
    }

    public @Nullable Space getSpace() {
        return space;
    }

    public String getName() {
        return form.shown("name", category, Category::name);
    }

    public String getDescription() {
        return form.shown("description", category, Category::description);
    }

    public String getRank() {
        return form.shown("rank", category, one -> Integer.toString(one.rank()));
    }
}
