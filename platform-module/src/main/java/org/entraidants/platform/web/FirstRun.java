package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Attempt;
import org.entraidants.platform.account.Origin;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.Way;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.persistence.DatabaseReady;

/** The very first visit of an empty network: whoever reads the console names it and becomes its administrator. */
@ApplicationScoped
@Transactional
public class FirstRun {
    static final String PATH = "/premiers-pas";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    Network network;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private volatile boolean open;
    private volatile String code = "";

    void look(@Observes DatabaseReady ready) {
        open = !settings.demo() && accounts.isEmpty();
        if (open) {
            code = String.format("%06d", new SecureRandom().nextInt(1_000_000));
            Console.say("Premier démarrage : ouvrez " + settings.address() + PATH + " et donnez le code " + code);
        }
    }

    /** Whether the network still waits for its administrator. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isOpen() {
        // Another node may have been first.
        if (open && !accounts.isEmpty()) {
            open = false;
        }
        return open;
    }

    /**
     * Names the network and makes its administrator.
     *
     * @throws org.entraidants.platform.account.PasswordRefused for a password that is too short or too easy
     * @return the administrator's sign-in; refused when the code is not the one on the console or somebody was faster
     */
    public Attempt found(
            String typedCode, String networkName, String name, String address, String password, Origin origin) {
        if (!isOpen() || !code.equals(typedCode.strip())) {
            return new Attempt.Refused();
        }
        network.rename(networkName);
        Account administrator =
                accounts.create(new Account(address, name, Role.ADMINISTRATOR, false, clock.instant()), password);
        entities.flush();
        open = false;
        return signIns.as(administrator, origin, Way.PASSWORD);
    }
}
