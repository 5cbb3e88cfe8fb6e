package org.entraidants.platform.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entraidants.platform.mail.inbox.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
    @ParameterizedTest
    @CsvSource({
        "postfix-fr, PERMANENT, lea@orgelles.example, 5.1.1",
        "exchange-fr, PERMANENT, max@ville.example, 5.1.10",
        "exim, PERMANENT, noe@asso.example, 5.0.0",
        "qmail-full, TEMPORARY, '', 5.2.2",
        "policy, TEMPORARY, zoe@grande-messagerie.example, 5.7.515",
        "postfix-delayed, NOTHING, lea@orgelles.example, 4.4.1",
        "complaint, COMPLAINT, zoe@grande-messagerie.example, ''"
    })
    void reportIsRead(String file, Report.Kind kind, String recipient, String status) throws Exception {
        assertThat(reports(file)).singleElement().satisfies(report -> {
            assertThat(report.kind()).isEqualTo(kind);
            assertThat(report.recipient()).isEqualTo(recipient);
            assertThat(report.status()).isEqualTo(status);
        });
    }

    @Test
    void everyRecipientIsTold() throws Exception {
        assertThat(reports("several"))
                .extracting(Report::kind)
                .containsExactly(Report.Kind.PERMANENT, Report.Kind.TEMPORARY);
    }

    @Test
    void wordsOfTheServerStandOnOneLine() throws Exception {
        assertThat(reports("postfix-fr").get(0).words())
                .isEqualTo(
                        "550 5.1.1 <lea@orgelles.example>: Recipient address rejected: User unknown in virtual mailbox"
                                + " table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absence", "person"})
    void whatPeopleWriteIsNoReport(String file) throws Exception {
        assertThat(reports(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.0.0, 550 5.2.1 mailbox disabled, PERMANENT, 5.2.1",
        "5.4.4, , PERMANENT, 5.4.4",
        "4.2.2, , TEMPORARY, 4.2.2",
        "5.3.4, message too big, TEMPORARY, 5.3.4",
        "'', 554 Transaction failed: spam, TEMPORARY, 5.0.0",
        "'', '', TEMPORARY, ''",
        "'', connect to 192.0.2.25:25 timed out, TEMPORARY, ''"
    })
    void onlyWhatIsSaidOfTheAddressIsForGood(String status, String words, Report.Kind kind, String told) {
        Report report = Report.failed("", status, Objects.requireNonNullElse(words, ""));
        assertThat(report.kind()).isEqualTo(kind);
        assertThat(report.status()).isEqualTo(told);
    }

    private static List<Report> reports(String file) throws Exception {
        return Reports.of(message(file));
    }

    static Incoming message(String file) throws Exception {
        try (InputStream in = ReportsTest.class.getResourceAsStream(file + ".eml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
            return Incoming.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
