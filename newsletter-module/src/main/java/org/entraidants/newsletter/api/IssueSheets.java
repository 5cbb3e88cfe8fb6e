package org.entraidants.newsletter.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entraidants.newsletter.issue.Block;
import org.entraidants.newsletter.issue.Issue;
import org.entraidants.newsletter.issue.IssueRow;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.newsletter.sending.DeliveryRow;
import org.entraidants.newsletter.sending.Progress;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Puts issues into the words of the API. */
@RequestScoped
public class IssueSheets {
    @Inject
    PageRequest page;

    IssueSheet.Page page(List<IssueRow> rows, int most) {
        List<IssueRow> shown = rows.size() > most ? rows.subList(0, most) : rows;
        String next = rows.size() > most
                ? next("/api/v1/issues?after=" + shown.get(most - 1).id())
                : null;
        return new IssueSheet.Page(shown.stream().map(this::of).toList(), next);
    }

    private String next(String path) {
        return page.getSite() + path;
    }

    private IssueSheet of(IssueRow row) {
        return new IssueSheet(
                row.id(),
                row.subject(),
                row.preheader(),
                code(row.state()),
                moment(row.startedAt()),
                row.state().isPublic() ? page.getSite() + row.path() : null,
                null,
                null);
    }

    private static String code(Issue.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    IssueSheet of(Sheet sheet, @Nullable Progress progress) {
        Issue issue = sheet.issue();
        return new IssueSheet(
                issue.id(),
                issue.subject(),
                issue.preheader(),
                code(issue.state()),
                moment(issue.startedAt()),
                issue.state().isPublic() ? page.getSite() + issue.path() : null,
                sheet.blocks().stream().map(IssueSheets::of).toList(),
                progress == null ? null : counts(progress));
    }

    private static IssueSheet.BlockSheet of(Block block) {
        return new IssueSheet.BlockSheet(
                block.kind().code(), known(block.title()), known(block.html()), known(block.link()));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(Dates.ZONE).toOffsetDateTime();
    }

    IssueSheet.Deliveries deliveries(long id, String status, List<DeliveryRow> rows, int most, Progress progress) {
        List<DeliveryRow> shown = rows.size() > most ? rows.subList(0, most) : rows;
        String next = rows.size() > most
                ? next("/api/v1/issues/" + id + "/deliveries?status=" + status + "&after="
                        + shown.get(most - 1).subscriberId())
                : null;
        return new IssueSheet.Deliveries(
                shown.stream().map(IssueSheets::delivery).toList(), counts(progress), progress.possibleDoubles(), next);
    }

    private static Map<String, Long> counts(Progress progress) {
        Map<String, Long> counts = new TreeMap<>();
        progress.counts().forEach((state, count) -> counts.put(state.code(), count));
        return counts;
    }

    private static IssueSheet.Delivery delivery(DeliveryRow row) {
        return new IssueSheet.Delivery(
                row.subscriberId(),
                row.address(),
                row.state().code(),
                row.reason(),
                row.attempts(),
                row.possibleDoubles(),
                moment(row.sentAt()),
                row.error());
    }
}
