package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The page that was asked for: its address, its language, how long its answer holds. In pages: {@code
 * #{page.path}}, {@code #{page.to('/annuaire')}}.
 */
@Named("page")
@ApplicationScoped
public class PageRequest {
    static final String PATH = "org.entraidants.path";
    static final String LANGUAGE = "org.entraidants.language";
    static final String VALUES = "org.entraidants.values";
    public static final String KEPT_UNTIL = "org.entraidants.keptUntil";
    static final String KEPT_KINDS = "org.entraidants.keptKinds";

    /** Every page shows the name of the network. */
    private static final String FRAME = "network";

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    /** The address within the network, without the language: {@code /annuaire}. */
    public String getPath() {
        return path(request);
    }

    static String path(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(PATH)).orElse("/");
    }

    /** The language of the page: French unless its address begins with {@code /en}. */
    public Locale getLanguage() {
        return language(request);
    }

    static Locale language(HttpServletRequest request) {
        return request.getAttribute(LANGUAGE) == null ? Locale.FRENCH : Locale.ENGLISH;
    }

    /** The value of a name in the route's path, such as {@code slug}. */
    public String value(String name) {
        @SuppressWarnings("unchecked")
        var values = (Map<String, String>) request.getAttribute(VALUES);
        return values == null ? "" : values.getOrDefault(name, "");
    }

    /** The address of another page in the same language. */
    public String to(String path) {
        return prefix() + path;
    }

    private String prefix() {
        return request.getContextPath() + (getLanguage().equals(Locale.ENGLISH) ? "/en" : "");
    }

    /** The address of this page, with its parameters, in the other language. */
    public String getInOtherLanguage() {
        String prefix = getLanguage().equals(Locale.ENGLISH) ? "" : "/en";
        return request.getContextPath() + prefix + getPath() + query(parameters());
    }

    /** The address that was asked for, to ask for it again. */
    public String getAgain() {
        return to(getPath()) + query(parameters());
    }

    /** The address of this page as a visitor from outside needs it. */
    public String getFullUrl() {
        return getSite() + to(getPath());
    }

    /** Where the network is reached from outside, without a slash at the end. */
    public String getSite() {
        return settings.baseUrl().map(URI::toString).orElseGet(() -> {
            String url = request.getRequestURL().toString();
            return url.substring(0, url.length() - request.getRequestURI().length());
        });
    }

    /** The parameters of the address; none for a form that was sent, as they would hold what was typed. */
    public Map<String, List<String>> parameters() {
        if (!request.getMethod().equals("GET")) {
            return Map.of();
        }
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }

    /** The first value of one parameter of the address; empty when it is missing. */
    public String parameter(String name) {
        String value = request.getMethod().equals("GET") ? request.getParameter(name) : null;
        return value == null ? "" : value;
    }

    /** The number that one parameter of the address is; empty when it is none, or is missing. */
    public Optional<Long> parameterNumber(String name) {
        return number(parameter(name));
    }

    /** The value of a button that was pressed, or of a field that was sent with it; empty unless a form was sent. */
    public Optional<String> posted(String name) {
        return request.getMethod().equals("POST") ? Optional.ofNullable(request.getParameter(name)) : Optional.empty();
    }

    /** All values of a field that was sent, such as those of boxes that were ticked; none unless a form was sent. */
    public List<String> allPosted(String name) {
        String[] values = request.getMethod().equals("POST") ? request.getParameterValues(name) : null;
        return values == null ? List.of() : List.of(values);
    }

    /** Whether the form that seems to be sent was given back to its author, who has not pressed its button again. */
    public boolean isGivenBack() {
        return request.getAttribute(FilledForm.ATTRIBUTE) != null;
    }

    /** The number that a pressed button stands for. */
    public Optional<Long> postedNumber(String name) {
        return posted(name).flatMap(PageRequest::number);
    }

    /** The number that a part of an address stands for; empty when it is none, or is missing. */
    public static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** Parameters as they stand in an address, with the question mark; empty for none. */
    public static String query(Map<String, List<String>> parameters) {
        var query = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> {
            if (!value.isEmpty()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value));
            }
        }));
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Lets the page cache keep the answer until the next minute, for a page that shows what is open, or how long ago.
     *
     * @param now the moment of the request
     * @param kinds as {@link #keepUntil}
     */
    public void keepThisMinute(Instant now, String... kinds) {
        keepUntil(now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES), kinds);
    }

    /**
     * Lets the page cache keep the answer for visitors, until something changes in the network or this moment comes. Only
     * for a page whose answer depends on its address alone.
     *
     * @param kinds the kinds of things that the page shows, none for all: a page of places is kept while the forum is busy
     */
    public void keepUntil(Instant moment, String... kinds) {
        request.setAttribute(KEPT_UNTIL, moment);
        request.setAttribute(
                KEPT_KINDS,
                kinds.length == 0
                        ? Set.of()
                        : Stream.concat(Stream.of(FRAME), Stream.of(kinds)).collect(Collectors.toUnmodifiableSet()));
    }
}
