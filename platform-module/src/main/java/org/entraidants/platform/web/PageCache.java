package org.entraidants.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.entraidants.platform.search.SearchIndex;

/**
 * Keeps pages and feeds for visitors, who all see the same, until something changes in the network or the moment that the page
 * gave with {@link PageRequest#keepUntil}; for a page that tells what it shows, until some of that changes. Browsers ask each
 * time whether theirs is still good.
 */
public class PageCache extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 32 << 20;
    private static final String COOKIES_OF_OURS = "entraidants";

    private final transient Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, KeptPage page) ->
                    2 * address.length() + page.body().weight())
            .build();

    @Inject
    transient SearchIndex index;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForVisitors(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        String address = address(request);
        KeptPage kept = pages.getIfPresent(address);
        if (kept != null && kept.holds(newest(kept.kinds()), clock.instant())) {
            response.setContentType(kept.type());
            kept.body().send(request, response);
        } else {
            render(address, request, response, chain);
        }
    }

    /** With the host that was asked for: links from outside begin with it, where the configuration names none. */
    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURL().toString();
        return query == null ? path : path + "?" + query;
    }

    private void render(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long number = index.number();
        var recorder = new PageRecorder(response);
        chain.doFilter(request, recorder);
        var sent = (Body) request.getAttribute(Body.SENT);
        Optional<Body> page = sent == null ? recorder.page().map(bytes -> new Body(bytes, true)) : Optional.of(sent);
        if (page.isEmpty()) {
            recorder.letGo();
            return;
        }
        if (sent == null) {
            page.get().sendFirst(request, response);
        }
        var until = (Instant) request.getAttribute(PageRequest.KEPT_UNTIL);
        if (until != null) {
            pages.put(address, new KeptPage(page.get(), recorder.getContentType(), number, kinds(request), until));
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> kinds(HttpServletRequest request) {
        return (Set<String>) request.getAttribute(PageRequest.KEPT_KINDS);
    }

    private long newest(Set<String> kinds) {
        return kinds.isEmpty() ? index.number() : index.number(kinds);
    }

    private static boolean isForVisitors(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getHeader("Authorization") == null
                && Router.isPage(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                && Optional.ofNullable(request.getCookies()).stream()
                        .flatMap(Arrays::stream)
                        .map(Cookie::getName)
                        .noneMatch(name -> name.startsWith(COOKIES_OF_OURS));
    }
}
