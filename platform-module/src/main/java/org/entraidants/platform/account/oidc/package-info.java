/**
 * Signing in by an OpenID Connect provider: authorization code with PKCE, state and nonce. Who leaves for the provider is
 * written down and may come back once, to any node; no server session is needed. What comes back is believed only when the
 * provider signed it for this network and this very try.
 */
@NullMarked
package org.entraidants.platform.account.oidc;

import org.jspecify.annotations.NullMarked;
