package org.entraidants.platform.mail.inbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.URLName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPSSLStore;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.pop3.POP3Folder;
import org.eclipse.angus.mail.pop3.POP3SSLStore;
import org.eclipse.angus.mail.pop3.POP3Store;

/** An open mailbox, by IMAP or POP3. Reading a message does not mark it as read: people may look into it too. */
final class Mailbox implements AutoCloseable {
    private static final int MILLIS = 30_000;
    private static final int LARGEST = 10_000_000;

    private final Store store;
    private final Folder folder;
    private final Optional<String> done;

    /** A message that waits in it. */
    record Waiting(String uid, Message message) {
        /** All of it; empty when it is too large to be one of those that are looked for. */
        Optional<Incoming> read() throws MessagingException, IOException {
            if (message.getSize() > LARGEST) {
                return Optional.empty();
            }
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return Optional.of(Incoming.read(new ByteArrayInputStream(bytes.toByteArray())));
        }
    }

    private Mailbox(Store store, Folder folder, Optional<String> done) {
        this.store = store;
        this.folder = folder;
        this.done = done;
    }

    static Mailbox open(URI url, Optional<String> done) throws MessagingException {
        Store store = store(url);
        store.connect();
        try {
            String path = url.getPath() == null ? "" : url.getPath().replaceFirst("^/", "");
            Folder folder = store.getFolder(path.isEmpty() ? "INBOX" : path);
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder, done.filter(name -> folder instanceof IMAPFolder));
        } catch (MessagingException | RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    /** Not by way of the session, which would look for providers among the classes of whoever asks first. */
    private static Store store(URI url) {
        String scheme = url.getScheme();
        String[] user = url.getUserInfo().split(":", 2);
        var name = new URLName(scheme, url.getHost(), url.getPort(), null, user[0], user[1]);
        Session session = Session.getInstance(properties(scheme));
        return switch (scheme) {
            case "imaps" -> new IMAPSSLStore(session, name);
            case "pop3" -> new POP3Store(session, name);
            case "pop3s" -> new POP3SSLStore(session, name);
            default -> new IMAPStore(session, name);
        };
    }

    private static Properties properties(String scheme) {
        var properties = new Properties();
        String prefix = "mail." + scheme + ".";
        properties.put(prefix + "connectiontimeout", Integer.toString(MILLIS));
        properties.put(prefix + "timeout", Integer.toString(MILLIS));
        properties.put(prefix + "writetimeout", Integer.toString(MILLIS));
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "peek", "true");
        return properties;
    }

    /** What waits in it, the oldest first. */
    List<Waiting> waiting() throws MessagingException {
        Message[] messages = folder.getMessages();
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, profile);
        var waiting = new ArrayList<Waiting>();
        for (Message message : messages) {
            waiting.add(new Waiting(uid(message), message));
        }
        return waiting;
    }

    private String uid(Message message) throws MessagingException {
        return folder instanceof POP3Folder pop
                ? String.valueOf(pop.getUID(message))
                : ((UIDFolder) folder).getUIDValidity() + "." + ((UIDFolder) folder).getUID(message);
    }

    /** Takes a message away for good, or to its folder. */
    void remove(Message message) throws MessagingException {
        Message[] one = {message};
        if (done.isPresent()) {
            Folder archive = store.getFolder(done.get());
            if (!archive.exists()) {
                archive.create(Folder.HOLDS_MESSAGES);
            }
            folder.copyMessages(one, archive);
        }
        message.setFlag(Flags.Flag.DELETED, true);
    }

    /** By IMAP only what was taken away goes now, not what people have marked meanwhile, if the server can (UIDPLUS). */
    void purge(List<Message> removed) throws MessagingException {
        if (folder instanceof IMAPFolder imap && !removed.isEmpty()) {
            if (((IMAPStore) store).hasCapability("UIDPLUS")) {
                imap.expunge(removed.toArray(Message[]::new));
            } else {
                imap.expunge();
            }
        }
    }

    @Override
    public void close() throws MessagingException {
        try {
            folder.close(folder instanceof POP3Folder);
        } finally {
            store.close();
        }
    }
}
