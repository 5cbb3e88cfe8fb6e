package org.entraidants.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

@InContainer
class SignInLinksIT {
    private static final Pattern LINK = Pattern.compile("/connexion/lien/([\\w-]{43})");

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    SignInLinks links;

    @Inject
    Settings settings;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    private final String address = UUID.randomUUID() + "@network.example";

    @Test
    void linkOpensOnce() throws InterruptedException {
        createAda();
        Token link = ask(address.toUpperCase(Locale.ROOT));
        assertThat(links.target(link)).contains("/annuaire");
        assertThat(signIns.withLink(link, new Origin(false, ""))).isInstanceOf(Attempt.Opened.class);
        assertThat(signIns.withLink(link, new Origin(false, ""))).isEqualTo(new Attempt.Refused());
        assertThat(links.target(link)).isEmpty();
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() throws InterruptedException {
        createAda();
        Token link = ask(address);
        Visitor visitor = Visitor.at("http://localhost:" + settings.port());
        for (int i = 0; i < 3; i++) {
            var page = visitor.get("/connexion/lien/" + link.value());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(signIns.withLink(link, new Origin(false, ""))).isInstanceOf(Attempt.Opened.class);
    }

    @Test
    void addressThatNobodyHasGetsNoMail() throws InterruptedException {
        links.ask(address, "/", Locale.FRENCH);
        Await.until("the request is dealt with", () -> count("select count(*) from platform_link_requests") == 0);
        assertThat(mails(address)).isEmpty();
    }

    private void createAda() {
        accounts.create(new Account(address, "Ada", Role.MEMBER, false, Instant.now()));
    }

    private Token ask(String typed) throws InterruptedException {
        links.ask(typed, "/annuaire", Locale.FRENCH);
        Await.until("a mail is in the outbox", () -> !mails(address).isEmpty());
        var found = LINK.matcher(mails(address).get(0));
        assertThat(found.find()).isTrue();
        return new Token(found.group(1));
    }

    @SuppressWarnings("unchecked")
    private List<String> mails(String recipient) {
        return entities.createNativeQuery("select text from platform_mails where recipient = ?")
                .setParameter(1, recipient)
                .getResultList();
    }

    private long count(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }
}
