package org.entraidants.platform.mail.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** Asks a name server of the test, over the wire. */
class NameServerTest {
    private static final Map<String, String> PUBLISHED = Map.of(
            "essai._domainkey.entraide.example. TXT", "\"v=DKIM1; k=rsa; p=AAAA\" \"BBBB\"",
            "entraide.example. TXT", "\"v=spf1 mx -all\"",
            "entraide.example. MX", "10 MX.entraide.example.",
            "mx.entraide.example. A", "203.0.113.4",
            "4.113.0.203.in-addr.arpa. PTR", "mx.entraide.example.");

    private DatagramSocket socket;
    private Names names;

    @BeforeEach
    void start() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        names = new NameServer(Optional.of("127.0.0.1:" + socket.getLocalPort()));
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() {
        socket.close();
    }

    @Test
    void longTextIsInOnePiece() throws Exception {
        assertThat(names.texts("essai._domainkey.entraide.example")).containsExactly("v=DKIM1; k=rsa; p=AAAABBBB");
        assertThat(names.texts("entraide.example")).containsExactly("v=spf1 mx -all");
    }

    @Test
    void hostsAndAddressesAreBare() throws Exception {
        assertThat(names.exchangers("entraide.example")).containsExactly("mx.entraide.example");
        assertThat(names.addresses("mx.entraide.example")).containsExactly("203.0.113.4");
        assertThat(names.pointers("203.0.113.4")).containsExactly("mx.entraide.example");
    }

    @Test
    void whatIsNotThereIsNothing() throws Exception {
        assertThat(names.texts("nowhere.example")).isEmpty();
    }

    @Test
    void nobodyWhoAnswersIsTold() {
        socket.close();
        assertThatThrownBy(() -> names.texts("entraide.example")).isInstanceOf(Names.Away.class);
    }

    @Test
    void addressOfTheNewKindIsTurnedRound() {
        assertThat(NameServer.reversed("2001:db8::4"))
                .isEqualTo("4.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
    }

    private void serve() {
        var buffer = new byte[1500];
        while (!socket.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                byte[] bytes = answer(new Message(Arrays.copyOf(buffer, packet.getLength())))
                        .toWire();
                socket.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
            } catch (IOException closed) {
                // the test is over
            }
        }
    }

    private static Message answer(Message question) throws IOException {
        Record asked = question.getQuestion();
        var answer = new Message(question.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.AA);
        answer.addRecord(asked, Section.QUESTION);
        String key = asked.getName().toString().toLowerCase(Locale.ROOT) + " " + Type.string(asked.getType());
        String data = PUBLISHED.get(key);
        if (data != null) {
            answer.addRecord(
                    Record.fromString(asked.getName(), asked.getType(), DClass.IN, 60, data, Name.root),
                    Section.ANSWER);
        } else if (PUBLISHED.keySet().stream().noneMatch(known -> known.startsWith(key.split(" ", 2)[0] + " "))) {
            answer.getHeader().setRcode(Rcode.NXDOMAIN);
        }
        return answer;
    }
}
