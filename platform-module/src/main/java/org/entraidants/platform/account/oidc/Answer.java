package org.entraidants.platform.account.oidc;

import java.util.Optional;

/**
 * What the provider sent a browser back with.
 *
 * @param state names the try
 * @param code stands for the proof
 * @param error a word of OAuth 2.0 instead of a code
 * @param issuer who says so (RFC 9207); not every provider does
 */
public record Answer(Optional<String> state, Optional<String> code, Optional<String> error, Optional<String> issuer) {}
