package org.entraidants.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/** A written message in the clothes that the connection wants to see: nothing of it is parsed or made. */
final class ReadyMessage extends SMTPMessage {
    private final ReadyMail mail;

    ReadyMessage(Session session, ReadyMail mail) throws MessagingException {
        super(session);
        this.mail = mail;
        setEnvelopeFrom(mail.sender());
        saved = true;
    }

    @Override
    public Address[] getAllRecipients() throws MessagingException {
        return new Address[] {new InternetAddress(mail.recipient(), false)};
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException {
        mail.content().writeTo(out);
    }
}
