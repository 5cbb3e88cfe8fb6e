package org.entraidants.platform.account.oidc;

import org.entraidants.platform.account.Token;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes along to the provider and back.
 *
 * @param state names the try
 * @param nonce must stand in what the provider signs
 * @param verifier proves to the provider that the code came to whom it was meant for
 * @param target the page to go on to, with its language, such as {@code /en/annuaire}
 * @param accountId the account that the provider's is to be linked to; null to sign in
 */
record Ticket(
        Token state,
        String nonce,
        String verifier,
        String target,
        @Nullable Long accountId) {
    static Ticket fresh(String target, @Nullable Long accountId) {
        return new Ticket(Token.fresh(), Token.fresh().value(), Token.fresh().value(), target, accountId);
    }
}
