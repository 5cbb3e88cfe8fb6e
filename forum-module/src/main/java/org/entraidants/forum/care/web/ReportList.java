package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.forum.Report;
import org.entraidants.forum.ReportQueue;
import org.entraidants.forum.ReportQueue.Part;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The reports that wait, or are settled: {@code /admin/forum/signalements}. */
@Named
@RequestScoped
public class ReportList {
    private static final String ADDRESS = "/admin/forum/signalements";
    private static final int ROWS = 20;
    private static final int QUOTED = 200;

    @Inject
    ReportQueue queue;

    @Inject
    ReportPeople people;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private Part part = Part.OPEN;
    private List<Report> found = List.of();

    /** One of the three lists. */
    public record Choice(String label, String href, boolean current) {}

    /** Takes on what a button says, or shows a page of reports. */
    public void open() throws IOException {
        Optional<Long> taken = page.postedNumber("take");
        if (taken.isPresent()) {
            form.goTo(
                    "/forum/messages/" + taken.get() + "/moderer",
                    queue.take(taken.get(), caller),
                    "forum.care.done.TAKE");
            return;
        }
        part = switch (form.asked("voir")) {
            case "miens" -> Part.MINE;
            case "traites" -> Part.SETTLED;
            default -> Part.OPEN;
        };
        found = queue.list(part, PageRequest.number(form.asked("avant")).orElse(null), ROWS + 1, caller);
        people.read(found, null);
    }

    public List<Report> getReports() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** How somebody is called. */
    public String name(@Nullable Long account) {
        return people.name(account);
    }

    /** The beginning of what was reported. */
    public String excerpt(Report report) {
        return Markdown.excerpt(report.post().body(), QUOTED);
    }

    public List<Choice> getChoices() {
        return List.of(
                choice("forum.care.reports.open", "", Part.OPEN),
                choice("forum.care.reports.mine", "miens", Part.MINE),
                choice("forum.care.reports.settled", "traites", Part.SETTLED));
    }

    private Choice choice(String label, String value, Part of) {
        return new Choice(
                i18n.t(label), page.to(ADDRESS) + PageRequest.query(Map.of("voir", List.of(value))), of == part);
    }

    /** Where the next page is, empty at the end. */
    public String getNext() {
        return found.size() <= ROWS
                ? ""
                : page.to(ADDRESS)
                        + PageRequest.query(Map.of(
                                "voir", List.of(form.asked("voir")),
                                "avant",
                                        List.of(Long.toString(
                                                found.get(ROWS - 1).id()))));
    }
}
