package org.entraidants.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.entraidants.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** The mail relay of the settings with the one that stands in for it, and how one talks to them. */
final class Relay {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 60_000;

    private final Settings.From from;
    private final List<Address> addresses;

    /** One of the relays. For a minute after it took nothing the others go before it. */
    private static final class Address {
        private static final long AVOIDED = Duration.ofMinutes(1).toNanos();

        private final URLName url;
        private final Session session;
        private volatile long awayAt = System.nanoTime() - AVOIDED;

        Address(URI relay, Settings.From from) {
            boolean tls = "smtps".equals(relay.getScheme());
            url = new URLName("smtp", relay.getHost(), port(relay, tls), null, userInfo(relay, 0), userInfo(relay, 1));
            session = Session.getInstance(properties(tls, url.getUsername() != null, from));
        }

        boolean isAvoided() {
            return System.nanoTime() - awayAt < AVOIDED;
        }

        void avoid() {
            awayAt = System.nanoTime();
        }
    }

    Relay(URI url, Optional<URI> spare, Settings.From from) {
        this.from = from;
        addresses = Stream.concat(Stream.of(url), spare.stream())
                .map(one -> new Address(one, from))
                .toList();
    }

    private static Properties properties(boolean tls, boolean password, Settings.From from) {
        var properties = new Properties();
        properties.put("mail.smtp.socketFactory", new NoDelaySockets());
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.auth", Boolean.toString(password));
        properties.put("mail.smtp.connectiontimeout", Integer.toString(CONNECT_MILLIS));
        properties.put("mail.smtp.timeout", Integer.toString(READ_MILLIS));
        properties.put("mail.smtp.writetimeout", Integer.toString(READ_MILLIS));
        properties.put("mail.smtp.from", from.address());
        properties.put("mail.smtp.localhost", from.host());
        return properties;
    }

    private static int port(URI url, boolean tls) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return tls ? 465 : 25;
    }

    private static @Nullable String userInfo(URI url, int part) {
        String[] parts =
                url.getUserInfo() == null ? new String[0] : url.getUserInfo().split(":", 2);
        return part < parts.length ? parts[part] : null;
    }

    /** Opens a connection, to the first of the relays that takes it. */
    Line connect() throws MessagingException {
        MessagingException refused = new MessagingException();
        for (Address address : inTurn()) {
            try {
                return Line.open(address.session, address.url, address::avoid);
            } catch (MessagingException failed) {
                address.avoid();
                refused = failed;
            }
        }
        throw refused;
    }

    private List<Address> inTurn() {
        return addresses.stream()
                .sorted(Comparator.comparing(Address::isAvoided))
                .toList();
    }

    private Session session() {
        return addresses.get(0).session;
    }

    /** A mail as it travels through this relay. */
    MimeMail mime(Mail mail, String network) throws MessagingException {
        return new MimeMail(session(), mail, from.address(), from.name().orElse(network));
    }

    /** A message that is written already, as it travels through this relay. */
    MimeMessage ready(ReadyMail mail) throws MessagingException {
        return new ReadyMessage(session(), mail);
    }
}
