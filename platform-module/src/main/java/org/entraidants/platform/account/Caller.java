package org.entraidants.platform.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks. In pages: {@code #{caller.signedIn}}, {@code #{caller.name}}, {@code #{caller.animator}}. */
@Named
@RequestScoped
public class Caller {
    static final String ATTRIBUTE = "org.entraidants.caller";

    @Inject
    HttpServletRequest request;

    /** The identity, empty for a visitor. */
    public Optional<Identity> identity() {
        return Optional.ofNullable((Identity) request.getAttribute(ATTRIBUTE));
    }

    /** The role; {@link Role#VISITOR} for nobody in particular. */
    public Role role() {
        return identity().map(Identity::role).orElse(Role.VISITOR);
    }

    /** The account's number, null for a visitor. */
    public @Nullable Long accountId() {
        return identity().map(Identity::accountId).orElse(null);
    }

    public boolean isSignedIn() {
        return identity().isPresent();
    }

    public String getName() {
        return identity().map(Identity::name).orElse("");
    }

    /** Whether the network wants a second factor of this account, which acts as a member's until it has one. */
    public boolean isFactorMissing() {
        return identity().map(Identity::factorMissing).orElse(false);
    }

    /** Whether the caller has proved who they are; a personal token proves nothing, and opens no page of an account. */
    public boolean hasProof() {
        return identity().filter(who -> who.means() == Identity.Means.SIGN_IN).isPresent();
    }

    /** Whether this caller may only look, whatever the role. */
    public boolean isReadOnly() {
        return identity().filter(who -> who.means() == Identity.Means.READER).isPresent();
    }

    public boolean isAnimator() {
        return role().covers(Role.ANIMATOR);
    }

    public boolean isAdministrator() {
        return role().covers(Role.ADMINISTRATOR);
    }

    /**
     * Lets only holders of a role go on.
     *
     * @throws AccessDenied for the others
     */
    public void require(Role role) {
        if (!role().covers(role)) {
            throw new AccessDenied(role, isSignedIn());
        }
    }
}
