package org.entraidants.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.config.Settings;

/** How often one client may try to sign in or ask to join, and one account write, on this node. */
@ApplicationScoped
public class ClientLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;

    private final Cache<String, Bucket> signIns = buckets();
    private final Cache<String, Bucket> addresses = buckets();
    private final Cache<String, Bucket> requests = buckets();
    private final Cache<String, Bucket> forms = buckets();
    private final Cache<Long, Bucket> writes = buckets();

    private final Settings settings;

    @Inject
    ClientLimits(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    protected ClientLimits() {
        this.settings = null;
    }

    /**
     * Counts one try to sign in.
     *
     * @return how long the client has to wait, empty when it may try now
     */
    public Optional<Duration> trySignIn(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return trySignIn(settings.trustedProxies().client(request.getRemoteAddr(), forwarded));
    }

    /**
     * Counts one try to sign in.
     *
     * @param client the client's network address
     * @return how long the client has to wait, empty when it may try now
     */
    Optional<Duration> trySignIn(String client) {
        return take(signIns, client, settings.limits().signIns());
    }

    /**
     * Counts one try to sign in to an account, whether or not it exists: those who try from many places are one.
     *
     * @param request where it comes from
     * @param account the mail address that was typed
     * @return how long the client has to wait, empty when it may try now
     */
    public Optional<Duration> trySignIn(HttpServletRequest request, String account) {
        Optional<Duration> wait = trySignIn(request);
        String address = account.strip().toLowerCase(Locale.ROOT);
        return wait.isPresent()
                ? wait
                : take(addresses, address, settings.limits().signIns());
    }

    /**
     * Counts one request of a visitor that makes the network write a mail; as often as one may try to sign in.
     *
     * @return how long the client has to wait, empty when it may ask now
     */
    public Optional<Duration> tryAsk(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        String client = settings.trustedProxies().client(request.getRemoteAddr(), forwarded);
        return take(requests, client, settings.limits().signIns());
    }

    /**
     * Counts one form that is kept for somebody whose sign-in has expired; as often as one may try to sign in.
     *
     * @return how long the client has to wait, empty when it may send now
     */
    Optional<Duration> tryKeep(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        String client = settings.trustedProxies().client(request.getRemoteAddr(), forwarded);
        return take(forms, client, settings.limits().signIns());
    }

    /**
     * Counts one write of somebody who is signed in.
     *
     * @return how long the account has to wait, empty when it may write now
     */
    public Optional<Duration> tryWrite(long accountId) {
        return take(writes, accountId, settings.limits().writes());
    }

    private static <K> Cache<K, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build();
    }

    private static <K> Optional<Duration> take(Cache<K, Bucket> buckets, K key, int most) {
        Bucket bucket = buckets.get(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }
}
