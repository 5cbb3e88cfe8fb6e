package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Site;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Item;
import org.entraidants.events.gathering.Part;
import org.entraidants.events.gathering.Sights;
import org.entraidants.events.registration.Attendance;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The page of a gathering, {@code /agenda/12-petit-dejeuner}. */
@Named
@RequestScoped
public class GatheringPage {
    @Inject
    OpenGathering open;

    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    @Inject
    Attendance attendance;

    @Inject
    GatheringWords words;

    @Inject
    Network network;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Gathering gathering;
    private List<AgendaLine> series = List.of();

    /** A line of the programme. */
    public record Line(String time, String title, String speaker) {}

    /** A part that may be changed. */
    public record Act(String label, String href) {}

    /** Shows it; 404 for one that the caller does not see, its right address for an old one. */
    public void load() throws IOException {
        Optional<Gathering> found = open.gathering();
        if (found.isEmpty()) {
            answers.notFound();
        } else if (!page.getPath().equals(found.get().path())) {
            answers.movedTo(found.get().path());
        } else {
            gathering = found.get();
            series = words.lines(agenda.series(gathering, sights.own()));
            page.keepThisMinute(clock.instant());
        }
    }

    public @Nullable Gathering getGathering() {
        return gathering;
    }

    public GatheringWords.Chip getState() {
        return gathering == null ? new GatheringWords.Chip("", "") : words.state(gathering);
    }

    public String getDay() {
        return gathering == null ? "" : words.day(gathering);
    }

    public String getHours() {
        return gathering == null ? "" : words.hours(gathering);
    }

    /** When it was to be at first, empty when it has not moved. */
    public String getMovedFrom() {
        return gathering == null || gathering.movedFrom() == null
                ? ""
                : words.moment(gathering.movedFrom(), gathering.zone());
    }

    public String getSeats() {
        return gathering == null ? "" : words.seats(gathering);
    }

    /** The text, safe HTML. */
    public String getHtml() {
        return gathering == null ? "" : Markdown.html(gathering.body());
    }

    public List<Line> getProgramme() {
        return gathering == null
                ? List.of()
                : gathering.items().stream().map(this::line).toList();
    }

    private Line line(Item item) {
        return new Line(dates.time(item.begins().toLocalTime()), item.title(), item.speaker());
    }

    /** The name of the place, or that it is told later. */
    public String getPlace() {
        if (gathering == null) {
            return "";
        }
        return gathering.venue().isNowhere()
                ? i18n.t("events.where.later")
                : gathering.venue().place();
    }

    /** The sheet of the place in the directory, empty for a free address. */
    public String getSheet() {
        return site().map(site -> page.to("/annuaire/" + site.structure().slug()))
                .orElse("");
    }

    /** What the directory says of getting in, empty when it says nothing. */
    public String getAccess() {
        return site().map(Site::howToCome).orElse("");
    }

    /** A page about the accessibility of the place, empty for none. */
    public String getAccessibilityPage() {
        return site().map(Site::accessibilityPage).orElse("");
    }

    /** What stands in the room, in words. */
    public String getEquipment() {
        return site().map(site -> String.join(", ", site.equipment())).orElse("");
    }

    private Optional<Site> site() {
        return gathering == null ? Optional.empty() : gathering.site();
    }

    /** The others of its series that the caller sees. */
    public List<AgendaLine> getSeries() {
        return series;
    }

    /** Whether the caller plans. */
    public boolean isPlanner() {
        return sights.own().planner();
    }

    /** The parts to change, for those who plan. */
    public List<Act> getParts() {
        return gathering == null
                ? List.of()
                : java.util.Arrays.stream(Part.values())
                        .map(part -> new Act(
                                i18n.t("events.part." + part), page.to(gathering.path() + "/modifier/" + part.code())))
                        .toList();
    }

    public boolean isOver() {
        return gathering != null && gathering.isOver(clock.instant());
    }

    /** JSON-LD; only what everybody sees is told to search engines. */
    public String getData() {
        return gathering == null ? "" : GatheringData.json(gathering, page.getFullUrl(), network.getName());
    }

    /** Whether the caller stands at the door on the day. */
    public boolean isKeeper() {
        return gathering != null && gathering.isPublished() && attendance.isKeeper(gathering, sights.own());
    }
}
