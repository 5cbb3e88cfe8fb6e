package org.entraidants.directory.web.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Directory;
import org.entraidants.directory.EditedSheet;
import org.entraidants.directory.EditedSheet.Thing;
import org.entraidants.directory.Marks;
import org.entraidants.directory.Outcome;
import org.entraidants.directory.Part;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** One thing of a list on a sheet, or a new one: {@code /annuaire/{slug}/corriger/{list}/{thing}}. */
@Named
@RequestScoped
public class EditedThing {
    static final String NEW = "ajouter";

    @Inject
    Directory directory;

    @Inject
    EditForm form;

    @Inject
    Sent sent;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private Optional<Part> list = Optional.empty();
    private Optional<EditedSheet> sheet = Optional.empty();
    private Optional<Thing> thing = Optional.empty();
    private boolean gone;

    @PostConstruct
    void look() {
        list = Part.at(page.value("list")).filter(Part::isList);
        sheet = list.isEmpty() ? Optional.empty() : directory.open(getSlug(), caller);
        sheet.ifPresent(found -> {
            Part part = list.orElseThrow();
            thing = found.lists().get(part).stream()
                    .filter(one -> page.value("thing").equals(Long.toString(one.id())))
                    .findFirst();
            form.begin(
                    part,
                    thing.map(Thing::texts).orElse(Map.of()),
                    thing.map(Thing::marks).orElseGet(() -> Marks.parse("")));
        });
        gone = thing.isEmpty() && !page.value("thing").equals(NEW);
    }

    /** Answers 404 when there is no such thing, unless somebody has just taken it away from under the author. */
    public void open() throws IOException {
        if (sheet.isEmpty() || (gone && !sent.isForm())) {
            answers.notFound();
        }
    }

    /** Keeps what was typed; adds a new thing, or one that somebody has taken away and the author wants all the same. */
    public void save() throws IOException {
        boolean adding = page.value("thing").equals(NEW) || (gone && sent.has("again"));
        Optional<Outcome> outcome = adding
                ? directory.add(getSlug(), list.orElseThrow(), form.correction(), caller)
                : directory.correct(
                        getSlug(),
                        list.orElseThrow(),
                        PageRequest.number(page.value("thing")).orElse(0L),
                        form.correction(),
                        caller);
        gone = outcome.filter(Outcome.Gone.class::isInstance).isPresent();
        form.answer(outcome, getBack());
    }

    /** Takes the thing away; the history brings it back. */
    public void remove() throws IOException {
        long id = PageRequest.number(page.value("thing")).orElse(0L);
        if (directory.remove(getSlug(), list.orElseThrow(), id, caller).isPresent()) {
            answers.goTo(getBack(), i18n.t("directory.edit.removed"));
        } else {
            answers.notFound();
        }
    }

    public EditForm getForm() {
        return form;
    }

    public String getSlug() {
        return page.value("slug");
    }

    public String getName() {
        return sheet.map(EditedSheet::name).orElse("");
    }

    /** The list’s name, as in messages. */
    public String getPart() {
        return list.map(Part::name).orElse("OFFERS");
    }

    /** The page of the list. */
    public String getBack() {
        return "/annuaire/" + getSlug() + "/corriger/" + list.map(Part::path).orElse("");
    }

    /** Whether it stands on the sheet already. */
    public boolean isKnown() {
        return thing.isPresent();
    }

    /** Whether somebody has taken it away since the form was opened. */
    public boolean isGone() {
        return gone;
    }
}
