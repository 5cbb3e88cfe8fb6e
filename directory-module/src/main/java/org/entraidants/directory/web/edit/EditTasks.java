package org.entraidants.directory.web.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.Directory;
import org.entraidants.directory.EditedSheet;
import org.entraidants.directory.Part;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** What there is to correct on a sheet, part by part: {@code /annuaire/{slug}/corriger}. */
@Named
@RequestScoped
public class EditTasks {
    private static final int LONGEST = 160;

    @Inject
    Directory directory;

    @Inject
    DetailWords words;

    @Inject
    ThingWords things;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private Optional<EditedSheet> sheet = Optional.empty();
    private List<Task> tasks = List.of();

    /**
     * One part of the sheet.
     *
     * @param says what stands there, shortened
     * @param missing whether something should stand there and does not
     */
    public record Task(String path, String name, String says, boolean missing) {}

    @PostConstruct
    void look() {
        sheet = directory.open(getSlug(), caller);
        sheet.ifPresent(found -> tasks = Arrays.stream(Part.values())
                .filter(part -> part != Part.SOURCE)
                .map(part -> task(found, part))
                .toList());
    }

    private Task task(EditedSheet found, Part part) {
        String says = says(found, part);
        boolean optional = part == Part.PERIODS || part == Part.STOPS;
        return new Task(
                part.path(),
                i18n.t("directory.part." + part),
                says.isEmpty() && optional ? i18n.t("directory.part.none." + part) : says,
                says.isEmpty() && !optional);
    }

    private String says(EditedSheet found, Part part) {
        String all = part.isList()
                ? found.lists().get(part).stream()
                        .map(thing -> things.brief(part, thing.texts()))
                        .collect(Collectors.joining(" · "))
                : part.details().stream()
                        .map(detail -> words.said(detail, found.texts().getOrDefault(detail, "")))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
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

    public List<Task> getTasks() {
        return tasks;
    }
}
