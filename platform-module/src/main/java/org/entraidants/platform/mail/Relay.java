package org.entraidants.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Properties;
import org.entraidants.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** The mail relay of the settings, and how one talks to it. */
final class Relay {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 60_000;

    private final URLName address;
    private final Settings.From from;
    private final Session session;

    Relay(URI url, Settings.From from) {
        boolean tls = "smtps".equals(url.getScheme());
        this.from = from;
        address = new URLName("smtp", url.getHost(), port(url, tls), null, userInfo(url, 0), userInfo(url, 1));
        var properties = new Properties();
        properties.put("mail.smtp.socketFactory", new NoDelaySockets());
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.auth", Boolean.toString(address.getUsername() != null));
        properties.put("mail.smtp.connectiontimeout", Integer.toString(CONNECT_MILLIS));
        properties.put("mail.smtp.timeout", Integer.toString(READ_MILLIS));
        properties.put("mail.smtp.writetimeout", Integer.toString(READ_MILLIS));
        properties.put("mail.smtp.from", from.address());
        properties.put("mail.smtp.localhost", from.host());
        session = Session.getInstance(properties);
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

    /** Opens a connection. */
    Line connect() throws MessagingException {
        return Line.open(session, address);
    }

    /** A mail as it travels through this relay. */
    MimeMail mime(Mail mail, String network) throws MessagingException {
        return new MimeMail(session, mail, from.address(), from.name().orElse(network));
    }

    /** A message that is written already, as it travels through this relay. */
    MimeMessage ready(ReadyMail mail) throws MessagingException {
        return new ReadyMessage(session, mail);
    }
}
