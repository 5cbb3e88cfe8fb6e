package org.entraidants.platform.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.entraidants.platform.config.Settings;

/** How often one network address may try to sign in on this node: {@code ENTRAIDANTS_LIMIT_SIGN_INS} a minute. */
@ApplicationScoped
public class SignInLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 100_000;

    @Inject
    Settings settings;

    private final Cache<String, Bucket> byAddress = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(WINDOW)
            .build();

    /** Counts a try; how long to wait before the next one, zero when this one may go on. */
    public Duration waitFor(String networkAddress) {
        var probe = byAddress.get(networkAddress, key -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        int most = settings.limits().signIns();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }
}
