package org.entraidants.directory.duplicates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.duplicates.Merger;
import org.entraidants.directory.duplicates.Mergers;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.PageRequest;

/** The mergers, newest first: {@code /admin/fusions}. */
@Named
@RequestScoped
public class MergerList {
    private static final int ROWS = 30;

    @Inject
    Mergers mergers;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    private List<Merger> found = List.of();

    public void load() {
        long before = PageRequest.number(page.parameter("avant")).orElse(0L);
        found = mergers.newest(before, ROWS + 1, caller);
    }

    public List<Merger> getRows() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** Where the next page is, empty at the end. */
    public String getNext() {
        return found.size() <= ROWS
                ? ""
                : page.to("/admin/fusions")
                        + PageRequest.query(Map.of(
                                "avant",
                                List.of(Long.toString(found.get(ROWS - 1).id()))));
    }
}
