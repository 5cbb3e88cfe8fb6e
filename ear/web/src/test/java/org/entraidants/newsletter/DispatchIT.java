package org.entraidants.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.FakeRelay;
import org.entraidants.harness.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a node with a relay does with an issue; the relay is one of the test. Each test has the subscribers of those before. */
class DispatchIT {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static FakeRelay relay;
    private static TestServer server;
    private static Letters letters;

    @BeforeAll
    static void start() throws Exception {
        relay = FakeRelay.open();
        server = TestServer.withTests(Map.of(
                "ENTRAIDANTS_SMTP_URL",
                relay.url(),
                "ENTRAIDANTS_SMTP_DOMAINS_PER_MINUTE",
                "slow.example=60",
                "ENTRAIDANTS_BASE_URL",
                "https://entraide.example",
                "ENTRAIDANTS_MAIL_FROM",
                "Réseau d’Orgelles <reseau@demo.example>"));
        letters = new Letters(server);
        letters.subscribe(40, "base.example");
    }

    @AfterAll
    static void stop() {
        server.close();
        relay.close();
    }

    @Test
    void everySubscriberGetsItOnce() throws Exception {
        long issue = letters.sent("Une fois chacun");
        awaitState(issue, "sent");
        List<FakeRelay.Arrival> arrived = arrivals("Une fois chacun");
        assertThat(arrived)
                .extracting(FakeRelay.Arrival::recipient)
                .doesNotHaveDuplicates()
                .contains("p0@base.example");
        assertThat(arrived).hasSize((int) letters.count(issue, "sent"));
        assertThat(arrived.size()).isGreaterThanOrEqualTo(38);
        MimeMessage mail = arrived.get(0).message();
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe", null))
                .startsWith("<https://entraide.example/lettre/desabonnement/");
        assertThat(letters.send(issue).statusCode()).isEqualTo(409);
    }

    @Test
    void listsThatAreTickedOnThePageOfPreferencesStay() {
        letters.subscribe(1, "chooses.example");
        Set<String> before = Set.copyOf(tickedLists());
        letters.page("/admin/lettre/listes", "name=Gardée&what=");
        letters.page("/admin/lettre/listes", "name=Quittée&what=");
        List<String> added =
                tickedLists().stream().filter(box -> !before.contains(box)).toList();
        assertThat(added).hasSize(2);
        HttpResponse<String> chosen = letters.visitor()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(preferences(), "wish=choose&frequency=EACH&list=" + added.get(0));
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(tickedLists()).contains(added.get(0)).doesNotContain(added.get(1));
        added.forEach(list -> letters.page("/admin/lettre/listes", "close=" + list));
    }

    /** The lists of the page of preferences whose box is ticked. */
    private static List<String> tickedLists() {
        String body = letters.visitor().get(preferences()).body();
        return Pattern.compile("<input[^>]*>")
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .filter(box -> box.contains("name=\"list\"") && box.contains(" checked="))
                .map(box -> box.replaceFirst("(?s).*value=\"(\\d+)\".*", "$1"))
                .toList();
    }

    private static String preferences() {
        return "/lettre/preferences/" + letters.token("p0@chooses.example");
    }

    @Test
    void fileOfSubscribersIsTakenInAndItsWrongLinesStay() {
        assertThat(sentFile("PK\u0003\u0004", true)).contains("est un classeur");
        String file = "Adresse;Nom\nlea@file.example;Léa\npas une adresse\n";
        assertThat(sentFile(file, false)).contains("Confirmez que", "lea@file.example");
        String taken = sentFile(file, true);
        assertThat(taken).contains("1 nouveau", "pas une adresse</textarea>").doesNotContain("Adresse;Nom");
        assertThat(letters.token("lea@file.example")).hasSize(32);
    }

    private static String sentFile(String content, boolean vouched) {
        String cut = "--xyz\r\nContent-Disposition: form-data; name=";
        return letters.visitor()
                .signedInAs("animatrice@demo.example")
                .upload(
                        "/admin/lettre/abonnes",
                        cut + "\"list\"\r\n\r\n\r\n" + cut + "\"take\"\r\n\r\n1\r\n"
                                + (vouched ? cut + "\"vouch\"\r\n\r\n1\r\n" : "") + cut
                                + "\"file\"; filename=\"liste.csv\"\r\n\r\n" + content + "\r\n--xyz--\r\n",
                        "xyz")
                .body();
    }

    @Test
    void oneClickOfAMailProgramEndsTheLetter() throws Exception {
        letters.subscribe(2, "leaves.example");
        String token = letters.token("p1@leaves.example");
        assertThat(letters.visitor().get("/lettre/desabonnement/" + token).statusCode())
                .isEqualTo(200);
        assertThat(letters.leave("p1@leaves.example")).isEqualTo(200);
        long issue = letters.sent("Sans ceux qui partent");
        awaitState(issue, "sent");
        assertThat(arrivals("Sans ceux qui partent"))
                .extracting(FakeRelay.Arrival::recipient)
                .contains("p0@leaves.example")
                .doesNotContain("p1@leaves.example");
    }

    @Test
    void refusalsAreToldAndOthersTriedAgain() throws Exception {
        letters.subscribe(3, "trouble.example");
        relay.refuseOnce("p0@trouble.example", 452, "4.2.2 Mailbox full");
        relay.refuseOnce("p1@trouble.example", 550, "5.1.1 No such user here");
        long issue = letters.sent("Des ennuis");
        Await.until("one waits", LONG, () -> letters.count(issue, "waiting") == 1 && letters.held(issue) == 0);
        assertThat(letters.deliveries(issue, "?status=failed").toString())
                .contains("p1@trouble.example", "5.1.1 No such user here");
        letters.hurry();
        awaitState(issue, "sent");
        assertThat(letters.count(issue, "failed")).isEqualTo(1);
        letters.press(issue, "failed");
        Await.until("nobody failed", LONG, () -> letters.count(issue, "failed") == 0);
    }

    @Test
    void pauseHoldsWhatHasNotLeftAndGoingOnLosesNobody() throws Exception {
        letters.subscribe(300, "many.example");
        long issue = letters.sent("En pause");
        Await.until("some have it", LONG, () -> arrivals("En pause").size() > 10);
        letters.press(issue, "pause");
        Await.until("it pauses", LONG, () -> letters.state(issue).equals("paused") && letters.held(issue) == 0);
        int before = arrivals("En pause").size();
        Thread.sleep(3000);
        assertThat(arrivals("En pause")).hasSize(before);
        assertThat(letters.count(issue, "waiting")).isPositive();
        letters.press(issue, "resume");
        awaitState(issue, "sent");
        assertThat(arrivals("En pause"))
                .hasSize((int) letters.count(issue, "sent"))
                .extracting(FakeRelay.Arrival::recipient)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsStoppedIsCancelled() throws Exception {
        letters.subscribe(300, "stopped.example");
        long issue = letters.sent("Arrêté");
        Await.until("some have it", LONG, () -> arrivals("Arrêté").size() > 10);
        letters.press(issue, "stop");
        Await.until("nobody is held", LONG, () -> letters.held(issue) == 0 && letters.count(issue, "waiting") == 0);
        assertThat(letters.count(issue, "cancelled")).isPositive();
        assertThat(arrivals("Arrêté")).hasSize((int) letters.count(issue, "sent"));
    }

    @Test
    void relayThatClosesIsGivenAPauseThatCountsForNobody() throws Exception {
        relay.refuseOnce("p3@base.example", 421, "4.3.2 Closing");
        long issue = letters.sent("Le relais ferme");
        awaitState(issue, "sent");
        assertThat(arrivals("Le relais ferme"))
                .hasSize((int) letters.count(issue, "sent"))
                .extracting(FakeRelay.Arrival::recipient)
                .contains("p3@base.example")
                .doesNotHaveDuplicates();
        assertThat(letters.count(issue, "failed")).isZero();
    }

    @Test
    void connectionThatBreaksAfterTheMailIsAPossibleDouble() throws Exception {
        relay.dropOnce("p4@base.example");
        long issue = letters.sent("Coupée après le point");
        Await.until("one waits", LONG, () -> letters.count(issue, "waiting") == 1 && letters.held(issue) == 0);
        letters.hurry();
        awaitState(issue, "sent");
        List<String> twice = arrivals("Coupée après le point").stream()
                .filter(arrival -> arrival.recipient().equals("p4@base.example"))
                .map(FakeRelay.Arrival::messageId)
                .toList();
        assertThat(twice).hasSize(2).containsOnly(twice.get(0));
        assertThat(letters.deliveries(issue, "").get("possibleDoubles").getAsInt())
                .isEqualTo(1);
    }

    @Test
    void connectionThatStallsHoldsNobodyElse() throws Exception {
        CountDownLatch stall = relay.stallOnce("p5@base.example");
        long issue = letters.sent("Un relais muet");
        Await.until("all others have it", LONG, () -> letters.count(issue, "waiting") == 0 && letters.held(issue) == 1);
        assertThat(letters.state(issue)).isEqualTo("sending");
        stall.countDown();
        awaitState(issue, "sent");
        assertThat(arrivals("Un relais muet"))
                .hasSize((int) letters.count(issue, "sent"))
                .extracting(FakeRelay.Arrival::recipient)
                .contains("p5@base.example")
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsToldToARelayWhoseTlsFails() throws Exception {
        relay.close();
        relay.openedWithoutCertificate();
        long before = misses();
        long issue = letters.sent("Sans certificat");
        Await.until("the relay is missed", LONG, () -> misses() > before && letters.held(issue) == 0);
        assertThat(arrivals("Sans certificat")).isEmpty();
        assertThat(letters.count(issue, "failed")).isZero();
        relay.close();
        relay.opened();
        awaitState(issue, "sent");
        assertThat(arrivals("Sans certificat")).hasSize((int) letters.count(issue, "sent"));
    }

    @Test
    void domainThatIsSlowHoldsNobodyElse() throws Exception {
        letters.subscribe(4, "slow.example");
        long issue = letters.sent("Un domaine lent");
        Await.until("all others have it", LONG, () -> letters.count(issue, "sent") >= 40);
        assertThat(letters.count(issue, "waiting")).isPositive();
        awaitState(issue, "sent");
        assertThat(arrivals("Un domaine lent"))
                .hasSize((int) letters.count(issue, "sent"))
                .extracting(FakeRelay.Arrival::recipient)
                .contains("p0@slow.example", "p1@slow.example", "p2@slow.example", "p3@slow.example")
                .doesNotHaveDuplicates();
        for (int i = 0; i < 4; i++) {
            letters.leave("p" + i + "@slow.example");
        }
    }

    @Test
    void pageTellsHowLongItTakesAndTheLedgerIsATable() throws Exception {
        String form = "asked=1&subscribers=1&count=1&perMinute=";
        long draft = letters.write("Combien de temps");
        String counted = letters.page("/admin/lettre/" + draft + "/envoi", form + "30");
        assertThat(counted).contains("30 par minute").containsPattern("L’envoi dure environ \\d");
        assertThat(letters.page("/admin/lettre/" + draft + "/envoi", form + "beaucoup"))
                .contains("Donnez un nombre");
        long issue = letters.sent("En tableau");
        awaitState(issue, "sent");
        HttpResponse<String> table = letters.visitor()
                .signedInAs("animatrice@demo.example")
                .get("/admin/lettre/" + issue + "/destinataires.csv");
        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(table.body().lines().filter(line -> line.contains("\"Envoyé\";\"20")))
                .hasSize((int) letters.count(issue, "sent"));
    }

    private static long misses() {
        return server.console()
                .lines()
                .filter(line -> line.contains("The mail relay takes nothing"))
                .count();
    }

    @Test
    void whoLeavesMeanwhileGetsNothing() throws Exception {
        letters.subscribe(500, "meanwhile.example");
        long issue = letters.sent("En chemin");
        letters.leave("p499@meanwhile.example");
        assertThat(letters.state(issue)).as("too late").isEqualTo("sending");
        awaitState(issue, "sent");
        assertThat(arrivals("En chemin"))
                .hasSize((int) letters.count(issue, "sent"))
                .extracting(FakeRelay.Arrival::recipient)
                .contains("p498@meanwhile.example")
                .doesNotContain("p499@meanwhile.example");
        assertThat(letters.deliveries(issue, "?status=excluded").toString()).contains("p499@meanwhile.example");
    }

    private static void awaitState(long issue, String state) throws InterruptedException {
        try {
            Await.until(state, LONG, () -> letters.state(issue).equals(state));
        } catch (AssertionError late) {
            throw new AssertionError(late.getMessage() + "\n" + letters.issue(issue), late);
        }
    }

    private static List<FakeRelay.Arrival> arrivals(String subject) {
        return relay.arrivals().stream()
                .filter(arrival -> subject(arrival).equals(subject))
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
