package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.TreeSet;
import org.entraidants.platform.key.Hmac;
import org.entraidants.platform.key.NetworkKeys;

/** Knows a value again without keeping it: HMAC-SHA-256 with a secret of the network. */
@ApplicationScoped
class ValueHashes {
    @Inject
    NetworkKeys keys;

    String of(Gate.Found found) {
        String value = found.hit().hit().kind() + " " + String.join(" ", new TreeSet<>(found.values()));
        var hmac = new Hmac(keys.bytes("guard"));
        return HexFormat.of().formatHex(hmac.of(value));
    }
}
