package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.newsletter.subscriber.Subscriber;
import org.entraidants.newsletter.subscriber.SubscriberImports;
import org.entraidants.newsletter.subscriber.SubscriberList;
import org.entraidants.newsletter.subscriber.SubscriberRow;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.PlainText;
import org.entraidants.platform.web.FormFiles;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who has subscribed, and taking in those of a list: {@code /admin/lettre/abonnes}. */
@Named
@RequestScoped
public class SubscribersPage {
    private static final int ROWS = 50;
    private static final String FILE = "file";
    private static final int MOST = 1 << 20;

    @Inject
    SubscriberList subscribers;

    @Inject
    SubscriberImports imports;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    HttpServletRequest request;

    private List<SubscriberRow> rows = List.of();
    private Map<Subscriber.State, Long> counts = Map.of();
    private String next = "";
    private String list = "";
    private SubscriberImports.@Nullable Report report;

    /** Looks at a list, takes it in, or shows. */
    public void open() throws IOException, ServletException {
        if (page.posted("list").isPresent()) {
            take();
        }
        counts = subscribers.counts(caller);
        List<Subscriber.State> states = Optional.of(getState()).filter(code -> !code.isEmpty()).stream()
                .flatMap(code -> List.of(Subscriber.State.values()).stream()
                        .filter(state -> state.name().equals(code)))
                .toList();
        List<SubscriberRow> found = subscribers.newest(
                states.isEmpty() ? List.of(Subscriber.State.values()) : states,
                getWords(),
                page.parameterNumber("avant").orElse(Long.MAX_VALUE),
                ROWS + 1,
                caller);
        rows = found.size() > ROWS ? found.subList(0, ROWS) : found;
        if (found.size() > ROWS) {
            next = page.to(page.getPath())
                    + PageRequest.query(Map.of(
                            "etat", List.of(getState()),
                            "q", List.of(getWords()),
                            "avant", List.of(Long.toString(rows.get(ROWS - 1).id()))));
        }
    }

    private void take() throws IOException, ServletException {
        list = sent();
        boolean forGood = page.posted("take").isPresent();
        if (forGood && page.posted("vouch").isEmpty()) {
            errors.add("vouch", i18n.t("newsletter.import.vouch.missing"));
            return;
        }
        if (!errors.has(FILE)) {
            report = imports.take(list, page.posted("source").orElse(""), i18n.getLanguage(), forGood, caller);
        }
    }

    /** What was pasted, or else stands in the file that was chosen. */
    private String sent() throws IOException, ServletException {
        List<Part> files = FormFiles.of(request, FILE);
        if (files.isEmpty()) {
            return page.posted("list").orElse("");
        }
        try (InputStream content = files.get(0).getInputStream()) {
            byte[] bytes = content.readNBytes(MOST + 1);
            String text = PlainText.of(bytes);
            if (bytes.length > MOST) {
                errors.add(FILE, i18n.t("newsletter.import.file.tooLarge"));
            } else if (PlainText.isArchive(text)) {
                errors.add(FILE, i18n.t("newsletter.import.file.workbook"));
            } else {
                return text;
            }
            return "";
        }
    }

    /** What was sent, until it is taken in; then the lines that were refused, to be mended. */
    public String getList() {
        return report != null && report.done() ? String.join("\n", report.refused()) : list;
    }

    /** Where the list comes from, as it was typed. */
    public String getSource() {
        return page.posted("source").orElse("");
    }

    /** What the list would bring, or has brought; null when none was sent. */
    public SubscriberImports.@Nullable Report getReport() {
        return report;
    }

    public String getWords() {
        return page.parameter("q");
    }

    /** The one state that is shown; empty for all. */
    public String getState() {
        return page.parameter("etat");
    }

    public List<Subscriber.State> getStates() {
        return List.of(Subscriber.State.values());
    }

    /** How many there are in a state. */
    public long count(Subscriber.State state) {
        return counts.getOrDefault(state, 0L);
    }

    public List<SubscriberRow> getRows() {
        return rows;
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return next;
    }
}
