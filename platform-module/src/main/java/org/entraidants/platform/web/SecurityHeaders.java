package org.entraidants.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.entraidants.platform.config.Settings;

/**
 * What every answer says to the browser, and the refusal of writes that another site sends through it. Reading pages hold
 * no inline script; a working page adds its nonce with {@link #policy}.
 */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final String POLICY = "Content-Security-Policy";

    /** The methods that change nothing. */
    static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    transient Settings settings;

    @Inject
    transient RouteBook routes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean framed = routes.isFramed(
                request.getRequestURI().substring(request.getContextPath().length()));
        response.setHeader(POLICY, framed ? framedPolicy(settings) : policy("", settings));
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), payment=(), geolocation=(self)");
        if (settings.baseUrl().filter(url -> "https".equals(url.getScheme())).isPresent()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (HARMLESS.contains(request.getMethod()) || comesFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A browser tells where a request comes from; a program tells nothing and has no cookie to be misused. */
    private static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The policy of a page, with a nonce for its scripts when it has one. */
    static String policy(String nonce, Settings settings) {
        String tiles = settings.map().map(map -> " " + origin(map.url())).orElse("");
        String scripts = nonce.isEmpty() ? "" : " 'nonce-" + nonce + "'";
        // PrimeFaces sets widths and places by style attributes on the pages where one works.
        String styles = nonce.isEmpty() ? "" : " 'unsafe-inline'";
        return "default-src 'self'; script-src 'self'" + scripts + "; style-src 'self'" + styles
                + "; img-src 'self' data:" + tiles
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    /** That of a page which any site may show within its own. */
    private static String framedPolicy(Settings settings) {
        return policy("", settings).replace("frame-ancestors 'none'", "frame-ancestors *");
    }

    private static String origin(String url) {
        URI tiles = URI.create(url.replaceAll("[{}]", ""));
        return tiles.getScheme() + "://" + tiles.getAuthority();
    }
}
