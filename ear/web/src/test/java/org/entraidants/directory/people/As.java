package org.entraidants.directory.people;

import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;

/** A caller who is signed in, without a browser. */
public final class As extends Caller {
    private final Identity identity;

    private As(Identity identity) {
        this.identity = identity;
    }

    public static Caller of(Account account) {
        return new As(new Identity(
                account.id(), account.name(), account.address(), account.role(), Identity.Means.SIGN_IN, false));
    }

    @Override
    public Optional<Identity> identity() {
        return Optional.of(identity);
    }
}
