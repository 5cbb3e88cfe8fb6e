package org.entraidants.platform.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Attempt;
import org.entraidants.platform.account.Origin;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.account.Way;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Forgetful;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of signing in by the provider. It opens no transaction of its own: the provider is asked without holding a
 * connection, so that a slow one keeps nobody from reading.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ProviderSignIns implements Forgetful {
    private static final Logger LOG = Logger.getLogger(ProviderSignIns.class.getName());

    private final Optional<ProviderClient> client;

    @Inject
    Tries tries;

    @Inject
    LinkedIdentities identities;

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    ProviderSignIns(Settings settings) {
        this.client = settings.provider().map(ProviderClient::new);
    }

    protected ProviderSignIns() {
        this.client = Optional.empty();
    }

    /** What people call the provider; empty when there is none. */
    public Optional<String> name() {
        return client.map(ProviderClient::name);
    }

    /**
     * Sends somebody to the provider.
     *
     * @param target the page to go on to, with its language
     * @param accountId the account to link; null to sign in
     * @param back where the provider sends them back to, as registered there
     */
    public Departure leave(String target, @Nullable Long accountId, URI back) {
        try {
            ProviderClient there = client.orElseThrow(() -> new ProviderTrouble(Trouble.REFUSED, "not configured"));
            there.meet();
            Ticket ticket = tries.give(target, accountId);
            return new Departure.Open(there.door(ticket, back), ticket.state());
        } catch (ProviderTrouble trouble) {
            return new Departure.Closed(told(trouble));
        }
    }

    /**
     * Receives somebody who comes back.
     *
     * @param kept the state that the browser kept
     * @param accountId who is signed in, null for nobody
     */
    public Arrival receive(Answer answer, Optional<Token> kept, @Nullable Long accountId, URI back, Origin origin) {
        try {
            Ticket ticket = kept.filter(state ->
                            answer.state().filter(state.value()::equals).isPresent())
                    .flatMap(tries::take)
                    .orElseThrow(() -> new ProviderTrouble(Trouble.STALE, "unknown state"));
            Proof proof = client.orElseThrow().proof(answer, ticket, back);
            return ticket.accountId() == null ? enter(proof, ticket, origin) : link(proof, ticket, accountId);
        } catch (ProviderTrouble trouble) {
            return new Arrival.Failed(told(trouble));
        }
    }

    Arrival link(Proof proof, Ticket ticket, @Nullable Long accountId) throws ProviderTrouble {
        if (accountId == null || !accountId.equals(ticket.accountId())) {
            throw new ProviderTrouble(Trouble.STALE, "the sign-in that asked for the link has ended");
        }
        if (!Collision.repeating(() -> identities.link(proof, accountId))) {
            throw new ProviderTrouble(Trouble.TAKEN, "linked to another account");
        }
        return new Arrival.Linked();
    }

    Arrival enter(Proof proof, Ticket ticket, Origin origin) throws ProviderTrouble {
        Optional<Account> linked = identities.recognise(proof);
        Account account = linked.isPresent() ? linked.get() : byAddress(proof);
        // Reading the mail of an account with a second factor is not enough to link it: its own code is asked for,
        // as after a link by mail. Its owner can link it from inside.
        boolean believed = linked.isPresent() || !account.hasSecondFactor();
        Attempt attempt = signIns.as(account, origin, believed ? Way.PROVIDER : Way.LINK);
        if (attempt instanceof Attempt.Refused) {
            throw new ProviderTrouble(Trouble.CLOSED, "account closed");
        }
        if (attempt instanceof Attempt.Opened opened && believed) {
            Collision.repeating(() -> identities.link(proof, account.id()));
            signIns.keepIdToken(opened.token(), proof.idToken());
        }
        return new Arrival.Recognised(attempt, ticket.target());
    }

    private Account byAddress(Proof proof) throws ProviderTrouble {
        String address = proof.address()
                .filter(told -> proof.addressProved())
                .orElseThrow(() -> new ProviderTrouble(Trouble.UNPROVED, "no proved address"));
        return accounts.byAddress(address)
                .orElseThrow(() -> new ProviderTrouble(Trouble.UNKNOWN, "no account with the address"));
    }

    /** Where a sign-in can be ended at the provider too, if it lets that happen. */
    public Optional<URI> exit(String idToken, URI back) {
        try {
            return client.isPresent() ? client.get().exit(idToken, back) : Optional.empty();
        } catch (ProviderTrouble trouble) {
            told(trouble);
            return Optional.empty();
        }
    }

    private static Trouble told(ProviderTrouble trouble) {
        LOG.log(Level.INFO, () -> "By the provider: " + trouble.trouble() + ", " + trouble.getMessage());
        return trouble.trouble();
    }

    @Override
    public void forgetOld() {
        tries.forgetExpired();
    }
}
