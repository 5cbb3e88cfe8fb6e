package org.entraidants.events.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.entraidants.directory.Site;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Seating;
import org.entraidants.events.gathering.Venue;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Writes gatherings for programs. */
@RequestScoped
class GatheringSheets {
    @Inject
    HttpServletRequest request;

    @Inject
    PageRequest page;

    /** @param km how far it is from where one asks; null when one does not ask */
    GatheringSheet of(Gathering gathering, @Nullable Double km) {
        return sheet(gathering, km, false);
    }

    /** With its text and programme. */
    GatheringSheet whole(Gathering gathering) {
        return sheet(gathering, null, true);
    }

    private GatheringSheet sheet(Gathering gathering, @Nullable Double km, boolean whole) {
        Seating seating = gathering.seating();
        boolean onSite = gathering.mode().isOnSite();
        boolean online = gathering.mode().isOnline();
        return new GatheringSheet(
                gathering.id(),
                url(gathering),
                gathering.kind().code(),
                gathering.title(),
                status(gathering),
                gathering.mode().code(),
                moment(gathering.startsAt(), gathering.zone()),
                moment(gathering.endsAt(), gathering.zone()),
                gathering.zone().getId(),
                gathering.movedFrom() == null ? null : moment(gathering.movedFrom(), gathering.zone()),
                onSite ? place(gathering) : null,
                onSite ? seating.seats() : null,
                onSite ? seating.left(false) : null,
                online ? seating.onlineSeats() : null,
                online ? seating.left(true) : null,
                seating.waiting(),
                km,
                moment(gathering.changedAt(), gathering.zone()),
                whole ? gathering.body() : null,
                whole ? Markdown.html(gathering.body()) : null,
                whole ? programme(gathering) : null);
    }

    private static String status(Gathering gathering) {
        return switch (gathering.state()) {
            case DRAFT -> "draft";
            case CANCELLED -> "cancelled";
            case PUBLISHED -> gathering.isFull() ? "full" : gathering.movedFrom() == null ? "published" : "moved";
        };
    }

    private static GatheringSheet.Place place(Gathering gathering) {
        Venue venue = gathering.venue();
        return new GatheringSheet.Place(
                venue.place(),
                venue.address(),
                venue.postcode(),
                venue.commune(),
                venue.department(),
                venue.latitude(),
                venue.longitude(),
                gathering.site().map(Site::structure).map(one -> one.slug()).orElse(null));
    }

    private static List<GatheringSheet.Line> programme(Gathering gathering) {
        return gathering.items().stream()
                .map(item -> new GatheringSheet.Line(
                        item.begins().toOffsetDateTime().toString(), item.title(), item.speaker()))
                .toList();
    }

    private static String moment(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime().toString();
    }

    /** The whole address of its page, in the language of {@code lang}. */
    String url(Gathering gathering) {
        boolean english = "en".equals(request.getParameter("lang"));
        return page.getSite() + request.getContextPath() + (english ? "/en" : "") + gathering.path();
    }

    /** This address with another cursor. */
    String next(String after) {
        var parameters = new LinkedHashMap<>(page.parameters());
        parameters.put("after", List.of(after));
        return page.getSite() + request.getRequestURI() + PageRequest.query(parameters);
    }
}
