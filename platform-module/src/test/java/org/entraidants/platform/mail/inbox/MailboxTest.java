package org.entraidants.platform.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {
    private final GreenMail server =
            new GreenMail(new ServerSetup[] {new ServerSetup(0, null, "imap"), new ServerSetup(0, null, "pop3")});
    private GreenMailUser user;

    @BeforeEach
    void start() throws UserException {
        server.start();
        user = server.getUserManager().createUser("retours@entraide.example", "retours", "mot@passe");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void whatIsTakenGoesAndTheRestStays(String scheme) throws Exception {
        deliver("Un");
        deliver("Deux");
        deliver("Trois");
        List<String> before = uids(scheme);
        assertThat(before).doesNotHaveDuplicates().hasSize(3);
        try (Mailbox mailbox = open(scheme, Optional.empty())) {
            Mailbox.Waiting second = mailbox.waiting().get(1);
            assertThat(second.read().orElseThrow().subject()).isEqualTo("Deux");
            mailbox.remove(second.message());
            mailbox.purge(List.of(second.message()));
        }
        assertThat(uids(scheme)).containsExactly(before.get(0), before.get(2));
    }

    @Test
    void readingMarksNothing() throws Exception {
        deliver("Un");
        try (Mailbox mailbox = open("imap", Optional.empty())) {
            mailbox.waiting().get(0).read();
        }
        assertThat(server.getManagers().getImapHostManager().getInbox(user).getUnseenCount())
                .isEqualTo(1);
    }

    @Test
    void whatIsTakenMayBeKeptInAFolder() throws Exception {
        deliver("Un");
        for (int time = 0; time < 2; time++) {
            try (Mailbox mailbox = open("imap", Optional.of("Lus"))) {
                for (Mailbox.Waiting waiting : mailbox.waiting()) {
                    mailbox.remove(waiting.message());
                    mailbox.purge(List.of(waiting.message()));
                }
            }
        }
        assertThat(uids("imap")).isEmpty();
        assertThat(server.getManagers()
                        .getImapHostManager()
                        .getFolder(user, "Lus")
                        .getMessageCount())
                .isEqualTo(1);
    }

    @Test
    void whatSomebodyElseHasMarkedIsTheirs() throws Exception {
        deliver("Un");
        deliver("Deux");
        try (Mailbox mailbox = open("imap", Optional.empty())) {
            List<Mailbox.Waiting> waiting = mailbox.waiting();
            waiting.get(0).message().setFlag(Flags.Flag.DELETED, true);
            Message second = waiting.get(1).message();
            mailbox.remove(second);
            mailbox.purge(List.of(second));
        }
        assertThat(uids("imap")).hasSize(1);
    }

    private List<String> uids(String scheme) throws Exception {
        try (Mailbox mailbox = open(scheme, Optional.empty())) {
            return mailbox.waiting().stream().map(Mailbox.Waiting::uid).toList();
        }
    }

    private Mailbox open(String scheme, Optional<String> done) throws Exception {
        int port = (scheme.equals("imap") ? server.getImap() : server.getPop3()).getPort();
        return Mailbox.open(URI.create(scheme + "://retours:mot%40passe@localhost:" + port + "/INBOX"), done);
    }

    private void deliver(String subject) throws Exception {
        String mail = "From: a@b.example\r\nSubject: " + subject + "\r\n\r\nBonjour\r\n";
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
    }
}
