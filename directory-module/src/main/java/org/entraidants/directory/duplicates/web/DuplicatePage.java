package org.entraidants.directory.duplicates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.duplicates.Duplicates;
import org.entraidants.directory.duplicates.Duplicates.Pair;
import org.entraidants.directory.duplicates.Duplicates.Side;
import org.entraidants.directory.duplicates.Merger;
import org.entraidants.directory.duplicates.Mergers;
import org.entraidants.directory.duplicates.Mergers.Choice;
import org.entraidants.directory.duplicates.Part;
import org.entraidants.directory.duplicates.Preview;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Two sheets beside each other, and what can be done with them: {@code /admin/doublons/{id}}. */
@Named
@RequestScoped
public class DuplicatePage {
    private static final String LIST = "/admin/doublons";

    @Inject
    Duplicates duplicates;

    @Inject
    Mergers mergers;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private @Nullable Pair pair;
    private @Nullable Preview preview;
    private String parent = "";

    /** Does what a pressed button asks for, or shows the pair; 404 when there is none. */
    public void open() throws IOException {
        Optional<Pair> found = PageRequest.number(page.value("id")).flatMap(id -> duplicates.find(id, caller));
        if (found.isEmpty()) {
            gone();
        } else if (!isDone(found.get())) {
            show(found.get());
        }
    }

    /** A pair whose sheets have become one is no more: whoever comes late, or clicks twice, is told. */
    private void gone() throws IOException {
        if (page.posted("merge").isPresent()) {
            Optional<Merger> merger = merged(number("merge"), number("other"));
            if (merger.isPresent()) {
                answers.goTo("/admin/fusions/" + merger.get().id());
                return;
            }
        }
        answers.notFound();
    }

    private boolean isDone(Pair found) throws IOException {
        long id = found.duplicate().id();
        if (page.posted("merge").isPresent()) {
            Optional<Merger> merger = merged(number("merge"), number("other"));
            if (merger.isPresent()) {
                answers.goTo("/admin/fusions/" + merger.get().id(), i18n.t("directory.duplicates.merged"));
            } else {
                answers.goTo(LIST, i18n.t("directory.duplicates.taken"));
            }
            return true;
        }
        if (page.posted("refuse").isPresent()) {
            tell(duplicates.refuse(id, caller), "directory.duplicates.refused");
            return true;
        }
        Optional<Long> branch = page.postedNumber("relate");
        if (branch.isPresent()) {
            tell(duplicates.relate(id, branch.get(), caller), "directory.duplicates.related");
            return true;
        }
        return isGivenToAParent(id);
    }

    private boolean isGivenToAParent(long id) throws IOException {
        Optional<String> typed = page.posted("relateBoth").flatMap(pressed -> page.posted("parent"));
        if (typed.isEmpty()) {
            return false;
        }
        parent = typed.get().strip();
        String slug = parent.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        if (duplicates.relateBoth(id, slug, caller)) {
            answers.goTo(LIST, i18n.t("directory.duplicates.related"));
            return true;
        }
        errors.add("parent", i18n.t("directory.duplicates.parent.unknown"));
        return false;
    }

    private Optional<Merger> merged(long kept, long gone) {
        var choices = new EnumMap<Part, Choice>(Part.class);
        for (Part part : Part.values()) {
            page.posted("part-" + part.name())
                    .flatMap(typed -> Arrays.stream(Choice.values())
                            .filter(choice -> choice.name().equals(typed))
                            .findFirst())
                    .ifPresent(choice -> choices.put(part, choice));
        }
        return mergers.merge(kept, gone, choices, caller);
    }

    private long number(String name) {
        return page.postedNumber(name).orElse(0L);
    }

    private void tell(boolean done, String words) throws IOException {
        answers.goTo(LIST, i18n.t(done ? words : "directory.duplicates.taken"));
    }

    private void show(Pair found) {
        pair = found;
        Long kept = PageRequest.number(page.parameter("garder"))
                .filter(id -> id == found.one().id() || id == found.two().id())
                .orElse(null);
        preview = mergers.preview(found.one().id(), found.two().id(), kept, caller);
    }

    public @Nullable Pair getPair() {
        return pair;
    }

    public @Nullable Preview getPreview() {
        return preview;
    }

    /** The sheet that would be kept. */
    public @Nullable Side getKept() {
        return pair == null || preview == null ? null : isFirstKept() ? pair.one() : pair.two();
    }

    /** The sheet that would become part of it. */
    public @Nullable Side getGone() {
        return pair == null || preview == null ? null : isFirstKept() ? pair.two() : pair.one();
    }

    private boolean isFirstKept() {
        return pair != null && preview != null && preview.keptId() == pair.one().id();
    }

    /** This page with the other sheet kept. */
    public String getOtherWayRound() {
        Side gone = getGone();
        return gone == null
                ? ""
                : page.to(page.getPath()) + PageRequest.query(Map.of("garder", List.of(Long.toString(gone.id()))));
    }

    public String getParent() {
        return parent;
    }
}
