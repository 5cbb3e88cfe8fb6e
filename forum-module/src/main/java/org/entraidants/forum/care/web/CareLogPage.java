package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.forum.CareDeed;
import org.entraidants.forum.CareLog;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What moderators have done: {@code /admin/forum/journal}. */
@Named
@RequestScoped
public class CareLogPage {
    private static final String ADDRESS = "/admin/forum/journal";
    private static final int ROWS = 50;

    @Inject
    CareLog log;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    private List<CareLog.Entry> found = List.of();

    /** Reads the lines that the address asks for. */
    public void open() {
        var filter = new CareLog.Filter(
                deed(),
                PageRequest.number(form.asked("par")).orElse(null),
                PageRequest.number(form.asked("sujet")).orElse(null));
        found = log.read(filter, PageRequest.number(form.asked("avant")).orElse(null), ROWS + 1, caller);
    }

    private @Nullable CareDeed deed() {
        return Arrays.stream(CareDeed.values())
                .filter(one -> one.name().equals(form.asked("geste")))
                .findFirst()
                .orElse(null);
    }

    public List<CareLog.Entry> getEntries() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    public List<CareDeed> getDeeds() {
        return List.of(CareDeed.values());
    }

    /** The deed that is asked for, empty for all. */
    public String getDeed() {
        return form.asked("geste");
    }

    /** Whether nothing narrows the list. */
    public boolean isAll() {
        return page.parameters().keySet().stream()
                .allMatch(name -> form.asked(name).isEmpty());
    }

    /** Where the next page is, empty at the end. */
    public String getNext() {
        if (found.size() <= ROWS) {
            return "";
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>(page.parameters());
        parameters.put("avant", List.of(Long.toString(found.get(ROWS - 1).id())));
        return page.to(ADDRESS) + PageRequest.query(parameters);
    }
}
