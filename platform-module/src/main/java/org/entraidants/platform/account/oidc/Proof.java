package org.entraidants.platform.account.oidc;

import java.util.Optional;

/**
 * Who somebody is, as the provider signed it for this network and this try.
 *
 * @param subject the provider's name for them, which never passes to somebody else
 * @param address their mail address, if the provider told it
 * @param addressProved whether they are known to read it
 * @param idToken the signed words themselves
 */
record Proof(String issuer, String subject, Optional<String> address, boolean addressProved, String idToken) {
    @Override
    public String toString() {
        return "Proof[" + issuer + "]";
    }
}
