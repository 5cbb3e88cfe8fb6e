package org.entraidants.directory.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Service;
import org.entraidants.directory.people.Invitation.State;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.mail.MailAddress;
import org.junit.jupiter.api.Test;

/** How far invitations, requests and consents have come. */
class StatesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final MailAddress ADDRESS = new MailAddress("ada@reseau.example");

    private final Account ines = new Account("ines@reseau.example", "Inès", Role.ANIMATOR, false, NOW);

    @Test
    void invitationHoldsThirtyDays() {
        Invitation invitation = invitation();
        assertThat(invitation.state(NOW.plus(Duration.ofDays(29)))).isEqualTo(State.PENDING);
        assertThat(invitation.state(NOW.plus(Duration.ofDays(30)))).isEqualTo(State.EXPIRED);
        invitation.renew(Token.fresh(), ines, NOW.plus(Duration.ofDays(30)));
        assertThat(invitation.state(NOW.plus(Duration.ofDays(59)))).isEqualTo(State.PENDING);
    }

    @Test
    void acceptedOrWithdrawnInvitationIsOver() {
        Invitation accepted = invitation();
        accepted.accept(NOW);
        assertThat(accepted.state(NOW)).isEqualTo(State.ACCEPTED);
        Invitation withdrawn = invitation();
        withdrawn.withdraw(NOW);
        assertThat(withdrawn.state(NOW)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void requestIsVerifiedWithinTwoDaysAndDecidedOnce() {
        var request = new JoinRequest(ADDRESS, null, null, NOW);
        request.awaitProof(Token.fresh(), NOW);
        assertThat(request.canBeVerified(NOW.plus(Duration.ofHours(47)))).isTrue();
        assertThat(request.canBeVerified(NOW.plus(Duration.ofDays(2)))).isFalse();
        assertThatThrownBy(() -> request.approve(ines, NOW)).isInstanceOf(IllegalStateException.class);
        request.wait(null);
        assertThat(request.canBeVerified(NOW)).isFalse();
        request.approve(ines, NOW);
        assertThatThrownBy(() -> request.decline("non", ines, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void consentKeepsTheDayOnWhichItWasGiven() {
        var person = new Person(ines);
        assertThat(person.consent()).isEqualTo(Consent.NOBODY);
        person.tell(profile(Consent.MEMBERS, "Bonjour"), NOW);
        person.tell(profile(Consent.MEMBERS, "Bonsoir"), NOW.plusSeconds(60));
        assertThat(person.consentedAt()).isEqualTo(NOW);
        person.tell(profile(Consent.EVERYONE, "Bonsoir"), NOW.plusSeconds(90));
        assertThat(person.consentedAt()).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void personTellsWhatWasTold() {
        var person = new Person(ines);
        Profile told = profile(Consent.EVERYONE, "Bonjour");
        person.tell(told, NOW);
        assertThat(person.profile()).isEqualTo(told);
    }

    private Invitation invitation() {
        var invitation = new Invitation(ADDRESS, null, ines);
        invitation.renew(Token.fresh(), ines, NOW);
        return invitation;
    }

    private static Profile profile(Consent consent, String about) {
        return new Profile(
                List.of("fr", "eu"),
                List.of(Service.SAFE_USE, Service.PARENTING),
                about,
                consent,
                true,
                List.of(Service.SAFE_USE),
                "Une matinée",
                50);
    }
}
