package org.entraidants.platform.account.oidc;

/** Something is wrong at the provider or with its answer. The message is for the log. */
class ProviderTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    ProviderTrouble(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    ProviderTrouble(Trouble trouble, Exception cause) {
        super(cause.getMessage(), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
