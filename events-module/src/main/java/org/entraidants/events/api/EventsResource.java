package org.entraidants.events.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.events.calendar.CalendarWriter;
import org.entraidants.events.calendar.CalendarWriter.Head;
import org.entraidants.events.calendar.CalendarWriter.Method;
import org.entraidants.events.calendar.Entries;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.AgendaCursor;
import org.entraidants.events.gathering.AgendaFilter;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Gatherings;
import org.entraidants.events.gathering.Kind;
import org.entraidants.events.gathering.Planned;
import org.entraidants.events.gathering.Sights;
import org.entraidants.events.gathering.Wording;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.InvalidParameter;
import org.entraidants.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/** Gatherings for programs; each caller sees what the pages show them. */
@Path("events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventsResource {
    private static final int MOST = 100;
    /** So many are looked at when only those of a circle are asked for. */
    private static final int MOST_LOOKED_AT = 1000;

    @Inject
    Agenda agenda;

    @Inject
    Gatherings gatherings;

    @Inject
    Sights sights;

    @Inject
    GatheringSheets sheets;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    @Context
    Request request;

    /** Where what was sent stands now. */
    public record Made(long id, String url) {}

    @GET
    @Operation(summary = "Gatherings, soonest first; those that have not ended unless from says otherwise")
    public Response find(
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("near") @DefaultValue("") String near,
            @QueryParam("radius") @DefaultValue("30") String radius,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("limit") @DefaultValue("20") String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        var filter = new AgendaFilter(
                from.isEmpty() ? clock.instant() : moment("from", from),
                to.isEmpty() ? null : moment("to", to),
                kind.isEmpty() ? null : kind(kind),
                null,
                false);
        Near circle = near.isEmpty() ? null : Near.read(near, number("radius", radius, 500));
        AgendaCursor cursor = after.isEmpty()
                ? null
                : AgendaCursor.read(after)
                        .orElseThrow(() -> new InvalidParameter("after", after, "the cursor of such a list", null));
        return Tags.answer(request, list(filter, circle, cursor, number("limit", limit, MOST)));
    }

    private GatheringSheet.Gatherings list(
            AgendaFilter filter, @Nullable Near circle, @Nullable AgendaCursor after, int most) {
        List<GatheringSheet> found = new ArrayList<>();
        Gathering last = null;
        for (Gathering one : agenda.list(filter, after, circle == null ? most + 1 : MOST_LOOKED_AT, sights.own())) {
            Double km = circle == null ? null : circle.distance(one.venue());
            if (circle != null && km == null) {
                continue;
            }
            if (found.size() == most && last != null) {
                String cursor = new AgendaCursor(last.startsAt(), last.id()).written();
                return new GatheringSheet.Gatherings(found, sheets.next(cursor));
            }
            found.add(sheets.of(one, km));
            last = one;
        }
        return new GatheringSheet.Gatherings(found, null);
    }

    private static Kind kind(String kind) {
        return Kind.coded(kind)
                .orElseThrow(() -> new InvalidParameter(
                        "kind",
                        kind,
                        "breakfast, seminar, themedDay, hackathon, peerExchange, webinar, onlineCourse or workshop",
                        null));
    }

    /** A day is the whole day, on the clocks of the network. */
    private static Instant moment(String name, String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? LocalDate.parse(text).atStartOfDay(Dates.ZONE).toInstant()
                    : NewGathering.moment(name, text).toInstant();
        } catch (DateTimeException noDay) {
            throw new InvalidParameter(name, text, "a day such as 2027-03-11, or a moment with its offset", null);
        }
    }

    private static int number(String name, String text, int most) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw new InvalidParameter(name, text, "a number from 1 to " + most, null);
        }
        return Integer.parseInt(text);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A gathering with its text and programme")
    public Response read(@PathParam("id") long id) {
        return Tags.answer(request, sheets.whole(found(id)));
    }

    @GET
    @Path("{id}")
    @Produces("text/calendar")
    @Operation(hidden = true)
    public Response calendar(@PathParam("id") long id) {
        Gathering gathering = found(id);
        var wording = new Wording(messages, i18n.getLanguage(), clock);
        var entry = Entries.of(gathering, wording, sheets.url(gathering), Optional.empty(), Optional.empty());
        return Response.ok(CalendarWriter.write(new Head(Method.PUBLISH, "", gathering.changedAt()), List.of(entry)))
                .type("text/calendar;charset=UTF-8")
                .build();
    }

    private Gathering found(long id) {
        return agenda.find(id, sights.own()).orElseThrow(NotFoundException::new);
    }

    @POST
    @Operation(summary = "Plan a gathering, and announce it unless it is to be a draft")
    public Response plan(@Valid @NotNull NewGathering gathering) {
        caller.require(Role.ANIMATOR);
        boolean acknowledged = Boolean.TRUE.equals(gathering.acknowledged());
        Planned planned = gatherings.create(gathering.texts(), gathering.form(), acknowledged, caller);
        if (planned instanceof Planned.Kept kept
                && kept.gathering().isDraft()
                && !Boolean.TRUE.equals(gathering.draft())) {
            planned = gatherings.publish(kept.gathering().id(), caller);
        }
        return answer(planned);
    }

    private Response answer(Planned planned) {
        if (planned instanceof Planned.Kept kept) {
            Gathering made = kept.gathering();
            return Response.status(Response.Status.CREATED)
                    .entity(new Made(made.id(), sheets.url(made)))
                    .build();
        }
        if (planned instanceof Planned.Refused refused) {
            throw new TextRefused(refused.verdict());
        }
        if (planned instanceof Planned.Flawed flawed) {
            return Refusals.of(flawed.flaws());
        }
        throw new NotFoundException();
    }
}
