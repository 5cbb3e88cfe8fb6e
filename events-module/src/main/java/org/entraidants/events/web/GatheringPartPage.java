package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entraidants.directory.Localities;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Gatherings;
import org.entraidants.events.gathering.Hosts;
import org.entraidants.events.gathering.Kind;
import org.entraidants.events.gathering.Mode;
import org.entraidants.events.gathering.Part;
import org.entraidants.events.gathering.Planned;
import org.entraidants.events.gathering.Texts;
import org.entraidants.events.gathering.Visibility;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Changing one part of a gathering: {@code /agenda/12-…/modifier/quand}. A draft goes on to the next part. */
@Named
@RequestScoped
public class GatheringPartPage {
    private static final String SEEN = "seen";
    /** How many lines of the programme are offered beyond those that are filled. */
    private static final int EMPTY_LINES = 3;

    @Inject
    OpenGathering open;

    @Inject
    Gatherings gatherings;

    @Inject
    Hosts hosts;

    @Inject
    GatheringWords words;

    @Inject
    PlanForm form;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Gathering gathering;
    private Part part = Part.WHAT;
    private int seen;

    /** Shows the form, or keeps what it has sent; 404 for what is not there, or was cancelled. */
    public void open() throws IOException {
        Optional<Gathering> found = open.gathering().filter(one -> !one.isCancelled());
        Optional<Part> asked = Part.coded(page.value("part"));
        if (found.isEmpty() || asked.isEmpty()) {
            answers.notFound();
            return;
        }
        gathering = found.get();
        part = asked.get();
        seen = page.postedNumber(SEEN).map(Long::intValue).orElse(gathering.edits());
        form.open(part.fields(), Texts.of(gathering, part, hosts.names(gathering.invited())));
        if (form.isToBeMasked()) {
            form.mask(Texts.judged(form.texts()));
        } else if (form.isSent()) {
            keep(gathering);
        }
    }

    private void keep(Gathering edited) throws IOException {
        Planned planned = gatherings.keep(edited.id(), part, form.texts(), seen, form.isAcknowledged(), caller);
        if (planned instanceof Planned.Kept kept) {
            String path = kept.gathering().path();
            Optional<Part> next = part.next().filter(one -> kept.gathering().isDraft());
            answers.goTo(
                    next.map(one -> path + "/modifier/" + one.code()).orElse(path),
                    i18n.t(kept.gathering().tellAt() == null ? "events.plan.kept" : "events.plan.kept.told"));
        } else {
            form.explain(planned);
        }
    }

    public Part getPart() {
        return part;
    }

    public String getTitle() {
        return gathering == null ? "" : gathering.title();
    }

    public String getBack() {
        return page.to(gathering == null ? "/agenda" : gathering.path());
    }

    /** Whether somebody may have planned to come. */
    public boolean isPublished() {
        return gathering != null && gathering.isPublished();
    }

    public boolean isOnSite() {
        return gathering != null && gathering.mode().isOnSite();
    }

    public boolean isOnline() {
        return gathering != null && gathering.mode().isOnline();
    }

    /** The zone of the site, in words; empty when one may choose. */
    public String getFixedZone() {
        return gathering == null || gathering.site().isEmpty() ? "" : words.zone(gathering.zone());
    }

    public String zone(ZoneId zone) {
        return words.zone(zone);
    }

    public List<ZoneId> getZones() {
        return Localities.zones();
    }

    public List<Kind> getKinds() {
        return Arrays.asList(Kind.values());
    }

    public List<Mode> getModes() {
        return Arrays.asList(Mode.values());
    }

    public List<Visibility> getVisibilities() {
        return Arrays.asList(Visibility.values());
    }

    public List<Hosts.Host> getLenders() {
        return hosts.lenders();
    }

    /** The numbers of the lines of the programme that are offered. */
    public List<Integer> getRows() {
        int filled = (int) IntStream.rangeClosed(1, Part.MOST_ITEMS)
                .filter(number -> !form.text("title-" + number).isEmpty())
                .count();
        return IntStream.rangeClosed(1, Math.min(Part.MOST_ITEMS, Math.max(4, filled + EMPTY_LINES)))
                .boxed()
                .toList();
    }

    /** What stands in a field. */
    public String text(String field) {
        return form.text(field);
    }

    /** What the form was opened on. */
    public int getSeen() {
        return seen;
    }

    public GuardNote getNote() {
        return form.note();
    }
}
