package org.entraidants.platform.mail.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A message that has come to the mailbox of the network, all of it in memory. Strangers wrote it: nothing in it is certain. */
public final class Incoming {
    private static final Session NO_SESSION = Session.getInstance(lenient());
    private static final List<String> ADDRESSED =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "To", "Cc");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()]{1,100}@[^\\s<>,;:\"()]{1,190}");
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;

    private final MimeMessage message;

    private Incoming(MimeMessage message) {
        this.message = message;
    }

    /** Reads a message as it travels. */
    public static Incoming read(InputStream source) throws MessagingException {
        return new Incoming(new MimeMessage(NO_SESSION, source));
    }

    private static Properties lenient() {
        var properties = new Properties();
        properties.put("mail.mime.address.strict", "false");
        properties.put("mail.mime.decodetext.strict", "false");
        return properties;
    }

    /** The message itself. */
    public MimeMessage message() {
        return message;
    }

    /** The value of the first header of a name. */
    public Optional<String> header(String name) {
        return first(message, name);
    }

    static Optional<String> first(Part part, String name) {
        try {
            String[] values = part.getHeader(name);
            return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0].strip());
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    /** Every address it was sent to, as far as its headers tell, in lower case. */
    public Set<String> addressees() {
        var found = new LinkedHashSet<String>();
        for (String name : ADDRESSED) {
            try {
                String[] values = message.getHeader(name);
                for (String value : values == null ? new String[0] : values) {
                    addressesIn(value, found);
                }
            } catch (MessagingException unreadable) {
                // the other headers may tell
            }
        }
        return found;
    }

    private static void addressesIn(String value, Set<String> found) {
        Matcher matcher = ADDRESS.matcher(value);
        while (matcher.find()) {
            found.add(matcher.group().toLowerCase(Locale.ROOT));
        }
    }

    /** The address of whoever says to have written it, in lower case. */
    public Optional<String> author() {
        try {
            return message.getFrom() == null
                    ? Optional.empty()
                    : Arrays.stream(message.getFrom())
                            .filter(InternetAddress.class::isInstance)
                            .map(from -> ((InternetAddress) from).getAddress())
                            .filter(Objects::nonNull)
                            .map(from -> from.toLowerCase(Locale.ROOT))
                            .findFirst();
        } catch (MessagingException malformed) {
            return Optional.empty();
        }
    }

    /** The subject as it is read; empty when there is none. */
    public String subject() {
        try {
            return Objects.requireNonNullElse(message.getSubject(), "");
        } catch (MessagingException malformed) {
            return "";
        }
    }

    /** The leaves of a type, such as {@code text/calendar}, in their order; those of an attached message are not looked at. */
    public List<Part> parts(String type) {
        var leaves = new ArrayList<Part>();
        collect(message, type, leaves, 0);
        return leaves;
    }

    private static void collect(Part part, String type, List<Part> leaves, int depth) {
        if (depth > DEEPEST || leaves.size() >= MOST_PARTS) {
            return;
        }
        try {
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount() && i < MOST_PARTS; i++) {
                    BodyPart each = parts.getBodyPart(i);
                    collect(each, type, leaves, depth + 1);
                }
            } else if (part.isMimeType(type)) {
                leaves.add(part);
            }
        } catch (MessagingException | IOException malformed) {
            // a part that cannot be read holds nothing
        }
    }

    /** The words of a part, whatever says how they are written. */
    public static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), charset(part));
        }
    }

    private static Charset charset(Part part) {
        String named = parameter(part, "charset").orElse("");
        try {
            return named.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** A parameter of the content type, such as {@code method} of a calendar or {@code report-type} of a report. */
    public static Optional<String> parameter(Part part, String name) {
        try {
            @Nullable String type = part.getContentType();
            return type == null ? Optional.empty() : Optional.ofNullable(new ContentType(type).getParameter(name));
        } catch (MessagingException malformed) {
            return Optional.empty();
        }
    }

    /** Whether a machine wrote it (RFC 3834): an absence note, a report, a list. */
    public boolean isAutomatic() {
        String submitted = header("Auto-Submitted").orElse("no").toLowerCase(Locale.ROOT);
        String precedence = header("Precedence").orElse("").toLowerCase(Locale.ROOT);
        return !submitted.startsWith("no")
                || Set.of("bulk", "junk", "list", "auto_reply").contains(precedence)
                || header("X-Autoreply").isPresent()
                || header("X-Autorespond").isPresent();
    }
}
