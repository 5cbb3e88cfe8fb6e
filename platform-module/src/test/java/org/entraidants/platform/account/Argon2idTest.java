package org.entraidants.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idTest {
    /** Of the reference implementation, {@code phc-winner-argon2/src/test.c}. */
    private static final String OF_REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void hashOfTheReferenceImplementationIsUnderstood() {
        assertThat(Argon2id.matches("password", OF_REFERENCE)).isTrue();
        assertThat(Argon2id.matches("Password", OF_REFERENCE)).isFalse();
    }

    @Test
    void hashNamesItsParametersAndIsNewEachTime() {
        var argon = new Argon2id(64, 3);
        String hash = argon.hash("où est le café ?");
        assertThat(hash).startsWith("$argon2id$v=19$m=64,t=3,p=1$").isNotEqualTo(argon.hash("où est le café ?"));
        assertThat(Argon2id.matches("où est le café ?", hash)).isTrue();
        assertThat(Argon2id.matches("ou est le cafe ?", hash)).isFalse();
        assertThat(argon.made(hash)).isTrue();
        assertThat(new Argon2id(64, 2).made(hash)).isFalse();
    }

    /** Else an address that nobody has would be answered sooner. */
    @Test
    void hashOfNoneIsMadeLikeTheOthersAndMatchesNothing() {
        var argon = new Argon2id(64, 3);
        assertThat(argon.made(argon.hashOfNone())).isTrue();
        assertThat(argon.hashOfNone()).hasSameSizeAs(argon.hash("")).isNotEqualTo(argon.hashOfNone());
        assertThat(Argon2id.matches("", argon.hashOfNone())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$argon2id$", "$argon2i$v=19$m=64,t=3,p=1$c29tZXNhbHQ$CTFh", "$2y$10$abc"})
    void whatIsNoHashMatchesNothing(String hash) {
        assertThat(Argon2id.matches("password", hash)).isFalse();
    }
}
