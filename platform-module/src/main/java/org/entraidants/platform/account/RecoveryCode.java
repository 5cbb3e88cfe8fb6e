package org.entraidants.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A code on paper that opens once in the place of the telephone. */
@Entity
@IdClass(RecoveryCode.Key.class)
@Table(name = "platform_recovery_codes")
class RecoveryCode {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** No letter that looks like a digit. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Id
    private String hash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway")
    protected RecoveryCode() {}

    RecoveryCode(long accountId, String code) {
        this.accountId = accountId;
        this.hash = hash(code);
    }

    /** Ten signs of 31, some 50 bits: {@code k7m2p-x9rwd}. */
    static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            code.append(i == 5 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    static String hash(String typed) {
        return new Token(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")).hash();
    }

    boolean isUsed() {
        return usedAt != null;
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** The primary key. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        long accountId;
        String hash;

        @SuppressWarnings("NullAway")
        protected Key() {}

        Key(long accountId, String hash) {
            this.accountId = accountId;
            this.hash = hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.accountId == accountId && key.hash.equals(hash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, hash);
        }
    }
}
