package org.entraidants.platform.account;

/** Somebody asked for what their role does not hold: 401 for a visitor, 403 for the others. */
public class AccessDenied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean signedIn;

    AccessDenied(Role required, boolean signedIn) {
        super("Requires " + required);
        this.signedIn = signedIn;
    }

    public boolean isSignedIn() {
        return signedIn;
    }
}
