package org.entraidants.harness;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** A mail relay that keeps what it is given, and says no when a test wants it to. */
public final class FakeRelay implements AutoCloseable {
    /** Enough to tell a connection that hurries from one that waits. */
    private static final long MILLIS_A_MAIL = 20;

    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<RejectException>> refusals = new ConcurrentHashMap<>();
    private final Set<String> drops = ConcurrentHashMap.newKeySet();
    private final Map<String, CountDownLatch> stalls = new ConcurrentHashMap<>();
    private final Map<String, Long> holds = new ConcurrentHashMap<>();
    private final int port;
    private @Nullable SMTPServer server;

    /** A mail as it came. */
    public record Arrival(String recipient, MimeMessage message) {
        /** The name that it keeps on every attempt. */
        public String messageId() {
            try {
                return message.getMessageID();
            } catch (MessagingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }

    private FakeRelay(int port) {
        this.port = port;
    }

    /** A relay that does not answer yet. */
    public static FakeRelay closed() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return new FakeRelay(socket.getLocalPort());
        }
    }

    /** A relay that answers. */
    public static FakeRelay open() throws IOException {
        return closed().opened();
    }

    /** Begins to answer. */
    public FakeRelay opened() {
        return opened(SMTPServer.port(port));
    }

    /** Begins to answer, and offers a TLS that cannot be made: it has no certificate. */
    public FakeRelay openedWithoutCertificate() {
        return opened(SMTPServer.port(port).enableTLS());
    }

    private FakeRelay opened(SMTPServer.Builder builder) {
        server = builder.messageHandlerFactory(Handler::new).build();
        server.start();
        return this;
    }

    /** The value of {@code ENTRAIDANTS_SMTP_URL}. */
    public String url() {
        return "smtp://localhost:" + port;
    }

    /** Answers this to the next attempt for a recipient. */
    public void refuseOnce(String recipient, int code, String words) {
        refusals.computeIfAbsent(recipient, any -> new ConcurrentLinkedQueue<>())
                .add(new RejectException(code, words));
    }

    /** Takes the next mail for a recipient whole, and breaks the connection instead of saying so. */
    public void dropOnce(String recipient) {
        drops.add(recipient);
    }

    /** Says nothing to the next attempt for a recipient, until it is let go. */
    public CountDownLatch stallOnce(String recipient) {
        return stalls.computeIfAbsent(recipient, any -> new CountDownLatch(1));
    }

    /** Says nothing more about mails to a domain as soon as it has taken so many of them. */
    public void holdAfter(long mails, String domain) {
        holds.put(domain, mails);
    }

    /** Whether it has begun to hold a domain. */
    public boolean isHolding(String domain) {
        return arrivals(domain).size() >= holds.getOrDefault(domain, Long.MAX_VALUE);
    }

    /** Answers again for every domain. */
    public void letGo() {
        holds.clear();
    }

    public List<Arrival> arrivals(String domain) {
        return arrivals.stream()
                .filter(arrival -> arrival.recipient().endsWith("@" + domain))
                .toList();
    }

    public List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }

    private final class Handler implements MessageHandler {
        private final MessageContext context;
        private String to = "";

        Handler(MessageContext context) {
            this.context = context;
        }

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            to = recipient;
            Queue<RejectException> mine = refusals.get(recipient);
            RejectException refusal = mine == null ? null : mine.poll();
            if (refusal != null) {
                throw refusal;
            }
            CountDownLatch stall = stalls.remove(recipient);
            if (stall != null) {
                awaitQuietly(stall);
            }
        }

        private void awaitQuietly(CountDownLatch stall) {
            try {
                stall.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public @Nullable String data(InputStream data) throws RejectException, IOException {
            try {
                arrivals.add(
                        new Arrival(to, new MimeMessage(jakarta.mail.Session.getInstance(new Properties()), data)));
                do {
                    Thread.sleep(MILLIS_A_MAIL);
                } while (isHolding(to.substring(to.indexOf('@') + 1)));
                if (drops.remove(to)) {
                    ((Session) context).getSocket().close();
                }
                return null;
            } catch (MessagingException unreadable) {
                throw new RejectException(554, unreadable.getMessage());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new RejectException(421, "stopping");
            }
        }

        @Override
        public void done() {}
    }
}
