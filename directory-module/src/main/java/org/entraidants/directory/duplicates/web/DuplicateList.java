package org.entraidants.directory.duplicates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.duplicates.Duplicates;
import org.entraidants.directory.duplicates.Duplicates.Pair;
import org.entraidants.directory.duplicates.Likeness.Verdict;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The pairs that wait for a decision: {@code /admin/doublons}. */
@Named
@RequestScoped
public class DuplicateList {
    private static final String ADDRESS = "/admin/doublons";
    private static final int ROWS = 20;
    private static final int ABOVE_ALL = 101;

    @Inject
    Duplicates duplicates;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private List<Pair> found = List.of();
    private Verdict verdict = Verdict.SAME;
    private long same;
    private long kin;
    private @Nullable Job job;

    /** Does what a pressed button asks for, or shows a page of pairs. */
    public void open() throws IOException {
        Optional<Long> refused = page.postedNumber("refuse");
        if (refused.isPresent()) {
            boolean done = duplicates.refuse(refused.get(), caller);
            answers.goTo(ADDRESS, i18n.t(done ? "directory.duplicates.refused" : "directory.duplicates.taken"));
        } else if (page.posted("search").isPresent()) {
            duplicates.searchAll(caller);
            answers.goTo(ADDRESS, i18n.t("directory.duplicates.searching"));
        } else {
            show();
        }
    }

    private void show() {
        verdict = parameter("voir").equals("antennes") ? Verdict.KIN : Verdict.SAME;
        String[] after = parameter("apres").split("-", 2);
        int score = PageRequest.number(after[0])
                .filter(number -> number < ABOVE_ALL)
                .map(Long::intValue)
                .orElse(ABOVE_ALL);
        long id = after.length < 2 ? 0 : PageRequest.number(after[1]).orElse(0L);
        found = duplicates.open(verdict, score, id, ROWS + 1, caller);
        same = duplicates.count(Verdict.SAME, caller);
        kin = duplicates.count(Verdict.KIN, caller);
        job = duplicates.lastSearch().orElse(null);
    }

    private String parameter(String name) {
        return page.parameter(name);
    }

    public List<Pair> getPairs() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** Where the next page is, empty at the end. */
    public String getNext() {
        if (found.size() <= ROWS) {
            return "";
        }
        var last = found.get(ROWS - 1).duplicate();
        return page.to(ADDRESS)
                + PageRequest.query(
                        Map.of("voir", List.of(parameter("voir")), "apres", List.of(last.score() + "-" + last.id())));
    }

    public boolean isOfBranches() {
        return verdict == Verdict.KIN;
    }

    public long getSame() {
        return same;
    }

    public long getKin() {
        return kin;
    }

    /** Whether a search is under way or waits. */
    public boolean isSearching() {
        return job != null && !job.state().isOver();
    }

    /** Whether there was ever a search. */
    public boolean isSearched() {
        return job != null;
    }

    public @Nullable Job getJob() {
        return job;
    }
}
