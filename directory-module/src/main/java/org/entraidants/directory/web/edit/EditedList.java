package org.entraidants.directory.web.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Directory;
import org.entraidants.directory.EditedSheet;
import org.entraidants.directory.Part;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;

/** The things of a list on a sheet: {@code /annuaire/{slug}/corriger/offres}, {@code …/periodes}, {@code …/arrets}. */
@Named
@RequestScoped
public class EditedList {
    @Inject
    Directory directory;

    @Inject
    ThingWords words;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    private Optional<Part> list = Optional.empty();
    private Optional<EditedSheet> sheet = Optional.empty();
    private List<Row> rows = List.of();

    /** One thing: its name and what else it says. */
    public record Row(long id, String title, String details) {}

    @PostConstruct
    void look() {
        list = Part.at(page.getPath().replaceAll(".*/", "")).filter(Part::isList);
        sheet = directory.open(page.value("slug"), caller);
        sheet.ifPresent(found -> rows = found.lists().get(list.orElseThrow()).stream()
                .map(thing -> new Row(
                        thing.id(),
                        words.title(list.orElseThrow(), thing.texts()),
                        words.details(list.orElseThrow(), thing.texts())))
                .toList());
    }

    /** Answers 404 when there is no such structure. */
    public void open() throws IOException {
        if (sheet.isEmpty()) {
            answers.notFound();
        }
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

    public List<Row> getRows() {
        return rows;
    }
}
