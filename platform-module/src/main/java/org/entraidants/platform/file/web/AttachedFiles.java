package org.entraidants.platform.file.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.file.FileRefused;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.file.Upload;
import org.entraidants.platform.web.FormFiles;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/**
 * The files of a form with {@code <e:files/>}. The deed of the page calls {@link #open}, goes on only if {@link
 * #settle} says so, and gives {@link #getIds} to its boundary, which attaches them in its transaction.
 */
@Named
@RequestScoped
public class AttachedFiles {
    /** The field of the files that are chosen, and the id that errors lead to. */
    public static final String FIELD = "files";

    private static final String KEPT = "keptFile";
    private static final String REMOVE = "removeFile";
    private static final String ADD = "addFiles";
    private static final String ALT = "alt-";
    private static final int MOST = 10;

    @Inject
    FileStore store;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private List<StoredFile> files = List.of();
    private boolean opened;
    private boolean troubled;

    /** Begins with the files that hang already on what is edited, whoever sent them; to be called before {@link #open}. */
    public void start(List<StoredFile> present) {
        files = List.copyOf(present);
    }

    /** Takes what the form sends: numbers, descriptions, removals, new files. Does it once a request. */
    public void open() {
        Long account = caller.accountId();
        if (opened || account == null || sent(FIELD + "-form").isEmpty()) {
            return;
        }
        opened = true;
        if (isAboutFilesOnly()) {
            // Whoever adds a file first is not told yet what else is missing.
            removeMessages();
        }
        List<Long> named = numbers();
        files = known(named, account);
        files.forEach(this::describe);
        page.postedNumber(REMOVE).ifPresent(this::remove);
        files = store.find(getIds());
        keepNew(account);
    }

    private boolean isAboutFilesOnly() {
        return page.posted(ADD).isPresent() || page.posted(REMOVE).isPresent();
    }

    private static void removeMessages() {
        var messages = FacesContext.getCurrentInstance().getMessages();
        while (messages.hasNext()) {
            messages.next();
            messages.remove();
        }
    }

    /** Those of some numbers that are the caller’s, or hang already on what is edited: a form can name any. */
    private List<StoredFile> known(List<Long> named, long account) {
        var known = new ArrayList<>(store.owned(named, account));
        files.stream()
                .filter(present -> named.contains(present.id()))
                .filter(present -> known.stream().noneMatch(file -> file.id() == present.id()))
                .forEach(known::add);
        return known;
    }

    private List<Long> numbers() {
        return sent(KEPT).stream()
                .flatMap(value -> PageRequest.number(value).stream())
                .limit(MOST)
                .toList();
    }

    /** Also what somebody typed before their sign-in expired, and finds again. */
    private static List<String> sent(String field) {
        HttpServletRequest seen = request();
        return seen.getMethod().equals("POST") && seen.getParameter(field) != null
                ? List.of(seen.getParameterValues(field))
                : List.of();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private void describe(StoredFile file) {
        String words =
                sent(ALT + file.id()).stream().findFirst().orElse(file.alt()).strip();
        if (!words.equals(file.alt()) && !store.describe(file.id(), words)) {
            wrong(i18n.t("platform.files.alt.refused", file.name()));
        }
    }

    private void remove(long id) {
        files.stream()
                .filter(file -> file.id() == id && !file.attached())
                .findFirst()
                .ifPresent(loose -> store.delete(id));
        files = files.stream().filter(file -> file.id() != id).toList();
    }

    private void keepNew(long account) {
        var all = new ArrayList<>(files);
        for (Part part : chosen()) {
            if (all.size() < MOST) {
                keep(part, account).ifPresent(all::add);
            } else {
                wrong(i18n.t("platform.files.tooMany", MOST));
                break;
            }
        }
        files = List.copyOf(all);
    }

    private List<Part> chosen() {
        try {
            return FormFiles.of(request(), FIELD);
        } catch (IOException | ServletException | IllegalStateException brokenOff) {
            wrong(i18n.t("platform.files.brokenOff"));
            return List.of();
        }
    }

    private Optional<StoredFile> keep(Part part, long account) {
        try {
            return Optional.of(store.keep(new Upload(name(part), part::getInputStream), account));
        } catch (FileRefused refused) {
            wrong(refused.text(i18n.getLanguage()));
        } catch (IOException brokenOff) {
            wrong(i18n.t("platform.files.brokenOff"));
        }
        return Optional.empty();
    }

    private static String name(Part part) {
        return Optional.ofNullable(part.getSubmittedFileName()).orElse("");
    }

    private void wrong(String words) {
        troubled = true;
        errors.add(FIELD, words);
    }

    /** Says what is to be settled before the deed; true when nothing is. */
    public boolean settle() {
        if (isAsking() && !isAcknowledged()) {
            wrong(i18n.t("platform.files.acknowledge.missing"));
        }
        return !troubled && !isAboutFilesOnly();
    }

    /** Whether weak signs of personal data were found, so that the author is asked. */
    public boolean isAsking() {
        return files.stream().anyMatch(file -> !file.warnings().isEmpty());
    }

    public boolean isAcknowledged() {
        return !sent("acknowledgeFiles").isEmpty();
    }

    /** The size of a file at most. */
    public int getMegabytes() {
        return settings.limits().fileMegabytes();
    }

    public List<StoredFile> getFiles() {
        return files;
    }

    /** The numbers of the files of the form, in their order. */
    public List<Long> getIds() {
        return files.stream().map(StoredFile::id).toList();
    }

    /** What was found in a file, in words. */
    public String found(StoredFile file) {
        return String.join(
                " ",
                file.warnings().stream()
                        .map(one -> one.text(i18n.getLanguage()))
                        .distinct()
                        .toList());
    }

    /** A size as one reads it. */
    public String size(StoredFile file) {
        return file.size() < 1 << 20
                ? i18n.t("platform.files.kb", Math.max(1, file.size() >> 10))
                : i18n.t("platform.files.mb", file.size() / (double) (1 << 20));
    }
}
