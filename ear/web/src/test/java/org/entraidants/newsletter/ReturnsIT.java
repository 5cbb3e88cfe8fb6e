package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entraidants.harness.Await;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that signs its mail and reads what comes back; the relay and the mailbox are of the test. */
class ReturnsIT {
    private static final String SECRET = "un-secret-de-test";

    @TempDir
    static Path folder;

    private static SigningKey key;
    private static FakeRelay relay;
    private static ReturnsBox mailbox;
    private static TestServer server;
    private static Letters letters;

    @BeforeAll
    static void start() throws Exception {
        key = new SigningKey();
        relay = FakeRelay.open();
        mailbox = ReturnsBox.open();
        server = TestServer.withTests(settings());
        letters = new Letters(server);
    }

    private static Map<String, String> settings() throws Exception {
        var settings = new HashMap<String, String>(key.settings(folder));
        settings.put("ENTRAIDANTS_SMTP_URL", relay.url());
        settings.put("ENTRAIDANTS_BASE_URL", "https://entraide.example");
        settings.put("ENTRAIDANTS_MAIL_FROM", "Réseau d’Orgelles <reseau@demo.example>");
        settings.put("ENTRAIDANTS_MAILBOX_URL", mailbox.url());
        settings.put("ENTRAIDANTS_RETURN_ADDRESS", ReturnsBox.ADDRESS);
        settings.put("ENTRAIDANTS_MAILBOX_SECONDS", "1");
        settings.put("ENTRAIDANTS_RETURNS_SECRET", SECRET);
        settings.put("ENTRAIDANTS_NAME_SERVER", "127.0.0.1:9");
        return settings;
    }

    @AfterAll
    static void stop() {
        server.close();
        mailbox.close();
        relay.close();
    }

    @Test
    void lettersAndOtherMailsAreSigned() throws Exception {
        letters.subscribe(1, "signed.example");
        FakeRelay.Arrival letter = letter("Signée", "p0@signed.example");
        key.assertSigned(letter);
        assertThat(letter.sender()).matches("retours\\+n[a-z0-9]+-[a-z0-9]+-[a-z2-7]{13}@demo\\.example");
        assertThat(letter.message().getHeader("List-Unsubscribe", null))
                .contains("<https://entraide.example/lettre/desabonnement/", "<mailto:retours+u");
        letters.visitor()
                .with("Content-Type", "application/json")
                .post("/api/v1/subscribers", "{\"email\":\"neuf@signed.example\"}");
        key.assertSigned(arrived("neuf@signed.example"));
    }

    @Test
    void whatComesBackIsInTheLedgerAndExcludes() throws Exception {
        letters.subscribe(3, "back.example");
        long issue = letters.sent("Revenue");
        FakeRelay.Arrival gone = arrived("p0@back.example");
        FakeRelay.Arrival full = arrived("p1@back.example");
        FakeRelay.Arrival cross = arrived("p2@back.example");
        int before = mailbox.waiting();
        // Nobody understands one, one breaks off in the middle: the others are read all the same.
        mailbox.deliver("Une question", "text/plain", "Bonjour, à qui écrire ?", ReturnsBox.ADDRESS);
        mailbox.deliver("Cassé", "multipart/report; report-type=delivery-status; boundary=x", "--y\r\n", gone.sender());
        mailbox.deliver(
                "Undelivered",
                ReturnsBox.REPORT,
                ReturnsBox.report("p0@back.example", "failed", "5.1.1"),
                gone.sender());
        mailbox.deliver(
                "Undelivered",
                ReturnsBox.REPORT,
                ReturnsBox.report("p1@back.example", "failed", "4.2.2"),
                full.sender());
        mailbox.deliver(
                "Spam",
                "multipart/report; report-type=feedback-report; boundary=part",
                ReturnsBox.complaint(cross),
                ReturnsBox.ADDRESS);
        Await.until("two came back", () -> letters.count(issue, "bounced") == 2);
        Await.until("one complained", () -> letters.count(issue, "complained") == 1);
        assertThat(excluded()).contains("p0@back.example", "p2@back.example").doesNotContain("p1@back.example");
        Await.until("what was understood is gone", () -> mailbox.waiting() == before + 2);
        assertThat(administrator().get("/courrier/remise").body()).contains("laissés dans la boîte");
        letters.subscribe(1, "other.example");
        letter("Sans les exclus", "p0@other.example");
        Await.until(
                "who is back is written to", () -> recipients("Sans les exclus").contains("p1@back.example"));
        assertThat(recipients("Sans les exclus")).doesNotContain("p0@back.example");
    }

    @Test
    void reportThatNamesNoneOfOurMailsIsLeft() throws Exception {
        letters.subscribe(1, "forged.example");
        FakeRelay.Arrival letter = letter("Contrefaite", "p0@forged.example");
        String forged = letter.sender().replaceFirst(".@", "9@");
        int before = mailbox.waiting();
        mailbox.deliver(
                "Undelivered", ReturnsBox.REPORT, ReturnsBox.report("p0@forged.example", "failed", "5.1.1"), forged);
        Await.until("it is there", () -> mailbox.waiting() == before + 1);
        Thread.sleep(3000);
        assertThat(excluded()).doesNotContain("p0@forged.example");
        assertThat(mailbox.waiting()).isEqualTo(before + 1);
    }

    @Test
    void mailToTheAddressOfTheHeaderEndsTheLetter() throws Exception {
        letters.subscribe(1, "leaving.example");
        FakeRelay.Arrival letter = letter("À quitter", "p0@leaving.example");
        String address = letter.message().getHeader("List-Unsubscribe", null).replaceAll("(?s).*mailto:|\\?.*", "");
        mailbox.deliver("unsubscribe", "text/plain", "", address);
        Await.until(
                "it is read",
                () -> letters.visitor()
                        .get("/lettre/preferences/" + letters.token("p0@leaving.example"))
                        .body()
                        .contains("Vous ne recevez"));
    }

    @Test
    void oneClickMayBeDressedAsAFile() {
        letters.subscribe(1, "click.example");
        letters.subscribe(1, "staying.example");
        HttpResponse<String> answer = letters.visitor()
                .with("Content-Type", "multipart/form-data; boundary=xyz")
                .post(
                        "/lettre/desabonnement/" + letters.token("p0@click.example"),
                        "--xyz\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--xyz--\r\n");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        long issue = letters.write("Sans celui du clic");
        assertThat(letters.send(issue).statusCode()).isEqualTo(202);
        assertThat(letters.deliveries(issue, "").toString())
                .contains("p0@staying.example")
                .doesNotContain("p0@click.example");
    }

    @Test
    void relayThatProvesItselfIsBelievedOnce() throws Exception {
        letters.subscribe(1, "relay.example");
        String id = letter("Par le relais", "p0@relay.example").messageId();
        String body =
                "{\"returns\":[{\"kind\":\"complaint\",\"messageId\":\"%s\",\"words\":\"spam\"},{\"kind\":\"new\"}]}"
                        .formatted(id);
        long now = Instant.now().getEpochSecond();
        assertThat(call(body, now, "0".repeat(64)).statusCode()).isEqualTo(401);
        assertThat(call(body, now - 3600, sign(body, now - 3600)).statusCode()).isEqualTo(401);
        assertThat(letters.visitor()
                        .with("Content-Type", "application/json")
                        .post("/api/v1/mail/returns", body)
                        .statusCode())
                .isEqualTo(401);
        assertThat(excluded()).doesNotContain("p0@relay.example");
        assertThat(call("[]", now, sign("[]", now)).statusCode()).isEqualTo(422);
        String large = " ".repeat(1_000_001);
        assertThat(call(large, now, sign(large, now)).statusCode()).isEqualTo(413);
        assertThat(call(body, now, sign(body, now)).body()).contains("\"taken\":1");
        assertThat(call(body, now, sign(body, now)).body()).contains("\"taken\":0");
        assertThat(excluded()).contains("p0@relay.example", "Dit par le relais");
    }

    private static HttpResponse<String> call(String body, long time, String signature) {
        return letters.visitor()
                .with("Content-Type", "application/json")
                .with("X-Entraidants-Timestamp", Long.toString(time))
                .with("X-Entraidants-Signature", "sha256=" + signature)
                .post("/api/v1/mail/returns", body);
    }

    private static String sign(String body, long time) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));
    }

    private static String excluded() {
        return letters.visitor()
                .signedInAs("animatrice@demo.example")
                .get("/admin/lettre/exclus")
                .body();
    }

    private static Visitor administrator() {
        return letters.visitor().signedInAs("admin@demo.example");
    }

    private static FakeRelay.Arrival letter(String subject, String recipient) throws Exception {
        letters.sent(subject);
        Await.until(subject, () -> recipients(subject).contains(recipient));
        return arrivals(subject).stream()
                .filter(one -> one.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static FakeRelay.Arrival arrived(String recipient) throws Exception {
        Await.until(
                recipient,
                () -> relay.arrivals().stream().anyMatch(one -> one.recipient().equals(recipient)));
        return relay.arrivals().stream()
                .filter(one -> one.recipient().equals(recipient))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static List<String> recipients(String subject) {
        return arrivals(subject).stream().map(FakeRelay.Arrival::recipient).toList();
    }

    private static List<FakeRelay.Arrival> arrivals(String subject) {
        return relay.arrivals().stream()
                .filter(one -> subject.equals(subject(one)))
                .toList();
    }

    private static String subject(FakeRelay.Arrival arrival) {
        try {
            return String.valueOf(arrival.message().getSubject());
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
