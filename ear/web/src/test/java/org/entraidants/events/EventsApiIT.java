package org.entraidants.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;

class EventsApiIT {
    private static final Visitor VISITOR = Visitor.of(TestServer.shared());

    private final Visitor animator = as("animatrice");
    private final String day =
            LocalDate.now(java.time.ZoneOffset.UTC).plusDays(220).toString();

    @Test
    void gatheringIsPlannedReadAndJoined() {
        long id = planned(1);
        String path = "/api/v1/events/" + id;
        JsonObject read = json(VISITOR.get(path));
        assertThat(read.get("seatsLeft").getAsInt()).isEqualTo(1);
        assertThat(read.get("start").getAsString()).startsWith(day + "T08:30+0");
        assertThat(VISITOR.with("Accept", "text/calendar").get(path).body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;TZID=Europe/Paris:" + day.replace("-", "") + "T083000");
        assertThat(json(as("aidant").post(path + "/registrations", "{}"))
                        .get("status")
                        .getAsString())
                .isEqualTo("registered");
        JsonObject waits = json(animator.post(
                path + "/registrations", "{\"name\":\"Zoé\",\"email\":\"zoe-%s@essai.example\"}".formatted(id)));
        assertThat(waits.get("status").getAsString()).isEqualTo("waiting");
        assertThat(waits.get("position").getAsInt()).isEqualTo(1);
        assertThat(json(VISITOR.get(path)).get("status").getAsString()).isEqualTo("full");
    }

    @Test
    void guestConfirmsByMailAndKeepsTheSeatMeanwhile() {
        long id = planned(1);
        String path = "/api/v1/events/" + id;
        var guest = VISITOR.with("Content-Type", "application/json");
        assertThat(json(guest.post(
                                path + "/registrations",
                                "{\"name\":\"Ali\",\"email\":\"ali-%s@essai.example\"}".formatted(id)))
                        .get("status")
                        .getAsString())
                .isEqualTo("to_confirm");
        assertThat(json(VISITOR.get(path)).get("seatsLeft").getAsInt()).isZero();
    }

    @Test
    void sameKeyIsOneGathering() {
        String body = body(3).replace("}", ",\"key\":\"" + UUID.randomUUID() + "\"}");
        assertThat(json(animator.post("/api/v1/events", body)).get("id"))
                .isEqualTo(json(animator.post("/api/v1/events", body)).get("id"));
    }

    @Test
    void badInputIsTold() {
        assertThat(as("aidant").post("/api/v1/events", body(3)).statusCode()).isEqualTo(403);
        assertThat(animator.post("/api/v1/events", body(3).replace("breakfast", "brunch"))
                        .body())
                .contains("\"parameter\":\"kind\"");
        assertThat(animator.post("/api/v1/events", body(3).replace("T08:30:00", " 8h30"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(animator.post("/api/v1/events", body(3).replace(day, "2020-01-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(VISITOR.with("Content-Type", "application/json")
                        .post("/api/v1/events/" + planned(2) + "/registrations", "{\"name\":\"\",\"email\":\"x\"}")
                        .body())
                .contains("name is missing", "email is not understood");
        for (String query : new String[] {"from=hier", "near=ici", "kind=brunch", "limit=0", "after=x"}) {
            HttpResponse<String> answer = VISITOR.get("/api/v1/events?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"" + query.split("=", -1)[0] + "\"");
        }
    }

    @Test
    void pagesLeadOnAndCirclesNarrow() {
        JsonObject first = json(VISITOR.get("/api/v1/events?limit=2"));
        String next = first.get("next").getAsString();
        JsonObject second = json(VISITOR.get(next.substring(next.indexOf("/api/"))));
        assertThat(second.getAsJsonArray("items"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.getAsJsonArray("items"));
        assertThat(json(VISITOR.get("/api/v1/events?near=43.3694,-0.6273&radius=5&limit=100"))
                        .getAsJsonArray("items"))
                .isNotEmpty()
                .allMatch(item -> item.getAsJsonObject().get("distanceKm").getAsDouble() <= 5);
    }

    private long planned(int seats) {
        return json(animator.post("/api/v1/events", body(seats))).get("id").getAsLong();
    }

    private String body(int seats) {
        return "{\"title\":\"Par programme %s\",\"kind\":\"breakfast\",\"start\":\"%s\",\"end\":\"%s\",\"seats\":%d}"
                .formatted(UUID.randomUUID(), moment("08:30"), moment("10:00"), seats);
    }

    /** With the offset of that day. */
    private String moment(String time) {
        return LocalDate.parse(day)
                .atTime(java.time.LocalTime.parse(time))
                .atZone(java.time.ZoneId.of("Europe/Paris"))
                .format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
    }

    private static Visitor as(String name) {
        return VISITOR.with("Authorization", "Bearer " + VISITOR.signedInToken(name + "@demo.example"))
                .with("Content-Type", "application/json");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
