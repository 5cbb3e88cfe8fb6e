package org.entraidants.directory.web.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.directory.Directory;
import org.entraidants.directory.EditedSheet;
import org.entraidants.directory.Part;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;

/** One part of a sheet that is corrected in one form: {@code /annuaire/{slug}/corriger/{part}}. */
@Named
@RequestScoped
public class EditedPart {
    @Inject
    Directory directory;

    @Inject
    EditForm form;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    private Optional<Part> part = Optional.empty();
    private Optional<EditedSheet> sheet = Optional.empty();

    @PostConstruct
    void look() {
        part = Part.at(page.value("part"));
        sheet = part.isEmpty() ? Optional.empty() : directory.open(getSlug(), caller);
        sheet.ifPresent(found -> form.begin(part.orElseThrow(), found.texts(), found.marks()));
    }

    /** Answers 404 when there is no such structure or part. */
    public void open() throws IOException {
        if (sheet.isEmpty()) {
            answers.notFound();
        }
    }

    public void save() throws IOException {
        form.answer(directory.correct(getSlug(), form.correction(), caller), "/annuaire/" + getSlug() + "/corriger");
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

    /** The part’s name, as in messages. */
    public String getPart() {
        return part.map(Part::name).orElse("WHO");
    }
}
