package org.entraidants.events.gathering;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entraidants.events.gathering.Planned.Kept;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.DatabaseReady;
import org.entraidants.platform.web.Dates;

/** Brings the gatherings of the demonstration: a year around the day on which it begins. */
@ApplicationScoped
class InventedYear {
    private static final String ANIMATOR = "animatrice@demo.example";
    private static final Duration ANNOUNCED_BEFORE = Duration.ofDays(45);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Planner planner;

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** After the directory has brought the people and the places. */
    @Transactional
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 1200) DatabaseReady ready) {
        if (!settings.demo() || accounts.byAddress(ANIMATOR).isEmpty()) {
            return;
        }
        // Waits for another node that may be loading right now.
        Object done = entities.createNativeQuery("select year_at from events_beginnings where id = 1 for update")
                .getSingleResult();
        if (done == null) {
            invented().forEach(this::load);
            entities.createNativeQuery("update events_beginnings set year_at = ? where id = 1")
                    .setParameter(1, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
    }

    static List<JsonObject> invented() {
        var file =
                Objects.requireNonNull(Gathering.class.getResourceAsStream("/org/entraidants/events/demo/year.json"));
        try (var reader = Json.createReader(file)) {
            return reader.readObject().getJsonArray("gatherings").getValuesAs(JsonObject.class);
        }
    }

    private void load(JsonObject one) {
        Instant now = clock.instant();
        Long animator = accounts.byAddress(ANIMATOR).map(Account::id).orElseThrow();
        UUID form = UUID.nameUUIDFromBytes(one.getString("title").getBytes(StandardCharsets.UTF_8));
        Planned planned = planner.create(texts(one, Dates.dateOf(now)), form, animator);
        if (!(planned instanceof Kept kept)) {
            throw new IllegalStateException("The demonstration invents " + one.getString("title") + ": " + planned);
        }
        Gathering gathering = kept.gathering();
        gathering.publish(announced(gathering.startsAt(), now));
        if (one.containsKey("movedBy")) {
            Span span = new Span(gathering.startsAt(), gathering.endsAt(), gathering.zone());
            LocalDate day = gathering.begins().toLocalDate();
            gathering.schedule(span.on(day.minusDays(one.getInt("movedBy"))));
        }
        if (one.containsKey("cancelled")) {
            gathering.cancel(one.getString("cancelled"), now.minus(Duration.ofDays(1)));
        }
    }

    /** What is far away was announced long ago: the home page has other news too. */
    private static Instant announced(Instant start, Instant now) {
        Instant usual = start.minus(ANNOUNCED_BEFORE);
        return usual.isBefore(now)
                ? usual
                : now.minus(Duration.between(now, start).dividedBy(4));
    }

    /** The fields of the forms; the days are told in weeks from today. */
    static Map<String, String> texts(JsonObject one, LocalDate today) {
        var texts = new LinkedHashMap<String, String>();
        one.forEach((name, value) -> {
            if (value instanceof JsonString text && !name.equals("cancelled")) {
                texts.put(name, text.getString());
            }
        });
        LocalDate day = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(one.getInt("week"))
                .plusDays(one.getInt("weekday") - 1L);
        texts.put("day", day.toString());
        if (one.containsKey("days")) {
            texts.put("lastDay", day.plusDays(one.getInt("days")).toString());
        }
        texts.put("guests", "1");
        texts.putIfAbsent("visibility", Visibility.EVERYBODY.name());
        return texts;
    }
}
