package org.entraidants.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.entraidants.harness.Await;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mails of a registration as they arrive, their calendars read by ical4j. */
@Tag("once")
class InvitationMailIT {
    private static final String ADDRESS = "zoe@courriel.example";

    @Test
    void invitationAndItsEndArriveAsMailProgramsUnderstandThem() throws Exception {
        try (FakeRelay relay = FakeRelay.open();
                TestServer server = TestServer.with(Map.of("ENTRAIDANTS_SMTP_URL", relay.url()))) {
            Visitor animator = Visitor.of(server)
                    .with("Authorization", "Bearer " + Visitor.of(server).signedInToken("animatrice@demo.example"))
                    .with("Content-Type", "application/json");
            long id = JsonParser.parseString(
                            animator.post("/api/v1/events", """
                            {"title":"Atelier du courriel","kind":"workshop","start":"2031-07-08T10:00:00+02:00",
                             "end":"2031-07-08T11:30:00+02:00","seats":3,"place":"Salle commune","commune":"Pau"}""").body())
                    .getAsJsonObject()
                    .get("id")
                    .getAsLong();
            animator.post(
                    "/api/v1/events/" + id + "/registrations",
                    "{\"name\":\"Zoé Essai\",\"email\":\"%s\"}".formatted(ADDRESS));
            MimeMessage invited = arrived(relay, 1);
            assertThat(invited.getContentType()).startsWith("multipart/mixed");
            Multipart mixed = (Multipart) invited.getContent();
            Multipart words = (Multipart) mixed.getBodyPart(0).getContent();
            assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
            assertThat(words.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(words.getBodyPart(2).getContentType())
                    .startsWith("text/calendar")
                    .contains("method=REQUEST");
            assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
            VEvent event = event(words.getBodyPart(2), "REQUEST");
            assertThat(uid(event(mixed.getBodyPart(1), "REQUEST"))).isEqualTo(uid(event));
            assertThat(event.getRequiredProperty("SUMMARY").getValue()).isEqualTo("Atelier du courriel");
            assertThat(event.getRequiredProperty("ATTENDEE").getValue()).isEqualTo("mailto:" + ADDRESS);
            assertThat(event.getRequiredProperty("ORGANIZER").getValue()).startsWith("mailto:");
            assertThat(((String) words.getBodyPart(0).getContent()).replace('\u00a0', ' '))
                    .contains("mardi 8 juillet 2031", "Salle commune", "/agenda/inscriptions/");

            String link = ((String) words.getBodyPart(0).getContent())
                    .replaceAll("(?s).*(/agenda/inscriptions/[\\w-]{43}).*", "$1");
            Visitor.of(server)
                    .with("Content-Type", "application/x-www-form-urlencoded")
                    .post(link, "leave=1");
            MimeMessage left = arrived(relay, 2);
            Multipart leftWords =
                    (Multipart) ((Multipart) left.getContent()).getBodyPart(0).getContent();
            VEvent ended = event(leftWords.getBodyPart(2), "CANCEL");
            assertThat(uid(ended)).isEqualTo(uid(event));
            assertThat(ended.getRequiredProperty("STATUS").getValue()).isEqualTo("CANCELLED");
        }
    }

    private static String uid(VEvent event) {
        return event.getRequiredProperty("UID").getValue();
    }

    private static MimeMessage arrived(FakeRelay relay, int number) throws InterruptedException {
        Await.until("mail " + number, () -> to(relay) >= number);
        return relay.arrivals().stream()
                .filter(arrival -> arrival.recipient().equals(ADDRESS))
                .skip(number - 1L)
                .findFirst()
                .orElseThrow()
                .message();
    }

    private static long to(FakeRelay relay) {
        return relay.arrivals().stream()
                .filter(arrival -> arrival.recipient().equals(ADDRESS))
                .count();
    }

    private static VEvent event(BodyPart part, String method) throws Exception {
        String text;
        try (InputStream in = part.getInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        assertThat(calendar.getRequiredProperty("METHOD").getValue()).isEqualTo(method);
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }
}
