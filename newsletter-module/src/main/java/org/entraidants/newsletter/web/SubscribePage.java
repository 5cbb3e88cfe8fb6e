package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.newsletter.subscriber.Subscriber;
import org.entraidants.newsletter.subscriber.Subscribers;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.persistence.Collision;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.ClientLimits;
import org.entraidants.platform.web.Door;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** Asking for the letter, {@code /lettre/abonnement}; whoever asks gets the same answer for every address. */
@Named
@RequestScoped
public class SubscribePage {
    @Inject
    HttpServletRequest request;

    @Inject
    Subscribers subscribers;

    @Inject
    ClientLimits limits;

    @Inject
    Door door;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private String address = "";
    private String name = "";

    /** Sends the mail that asks the owner of the address, or shows the form. */
    public void open() throws IOException {
        if (page.posted("address").isEmpty()) {
            return;
        }
        address = page.posted("address").orElse("").strip();
        name = page.posted("name").orElse("").strip();
        Optional<MailAddress> mail = MailAddress.parse(address);
        if (mail.isEmpty()) {
            errors.add("address", i18n.t("newsletter.subscribe.address.wrong"));
        } else if (!door.isShut(limits.tryAsk(request))) {
            ask(mail.get());
            answers.goTo("/lettre/abonnement/envoye");
        }
    }

    private void ask(MailAddress mail) {
        Collision.repeating(() -> {
            subscribers.ask(mail, name, i18n.getLanguage(), Subscriber.Origin.FORM);
            return true;
        });
    }

    public String getAddress() {
        return address;
    }

    public String getName() {
        return name;
    }
}
