package org.entraidants.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.entraidants.platform.config.DkimKey;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/** Puts the signature of the network on mails (DKIM, RFC 6376): RSA and SHA-256, relaxed in both parts. */
final class Signing {
    /** Beyond those that the library signs by itself: From, To, Subject, Date, Message-ID, List-Unsubscribe, MIME-Version… */
    private static final List<String> ALSO = List.of(
            "List-Unsubscribe-Post", "List-Id", "Auto-Submitted", "Content-Language", "Content-Transfer-Encoding");

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final DkimKey key;

    Signing(DkimKey key) {
        this.key = key;
    }

    /** The same mail, signed. */
    ReadyMail signed(ReadyMail mail) throws IOException, MessagingException {
        var plain = new ByteArrayOutputStream();
        mail.content().writeTo(plain);
        var message = new SMTPMessage(NO_SESSION, new ByteArrayInputStream(plain.toByteArray()));
        var signed = new ByteArrayOutputStream(plain.size() + 1000);
        new DkimMessage(message, signer()).writeTo(signed);
        return new ReadyMail(mail.sender(), mail.recipient(), signed::writeTo);
    }

    /** One for each mail: it cannot be shared. */
    private DkimSigner signer() throws MessagingException {
        try {
            var signer = new DkimSigner(key.domain(), key.selector(), key.key());
            signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
            signer.setHeaderCanonicalization(Canonicalization.RELAXED);
            signer.setBodyCanonicalization(Canonicalization.RELAXED);
            signer.setLengthParam(false);
            signer.setCheckDomainKey(false);
            ALSO.forEach(signer::addHeaderToSign);
            return signer;
        } catch (DkimException impossible) {
            throw new MessagingException("The mail cannot be signed", impossible);
        }
    }
}
