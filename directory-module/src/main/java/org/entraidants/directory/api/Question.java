package org.entraidants.directory.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What a request asks for, and the addresses that its answer needs. */
@RequestScoped
class Question {
    private static final int TAG_LENGTH = 32;

    @Inject
    HttpServletRequest request;

    @Inject
    PageRequest page;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private @Nullable Map<String, List<String>> parameters;

    Map<String, List<String>> parameters() {
        if (parameters == null) {
            parameters = page.parameters();
        }
        return parameters;
    }

    Criteria criteria() {
        return SearchParameters.read(parameters(), clock.instant());
    }

    /** Where the pages of structures are, in the language of {@code lang}. */
    String pages() {
        boolean english = "en".equals(request.getParameter("lang"));
        return page.getSite() + request.getContextPath() + (english ? "/en" : "") + "/annuaire/";
    }

    /** Where the API is. */
    String api() {
        return page.getSite() + request.getContextPath() + "/api/v1";
    }

    /** What this network is called among the producers of data·inclusion: by its host, which no other network has. */
    String source() {
        String host = URI.create(page.getSite()).getHost();
        return "entraidants-" + host.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** This address with another cursor. */
    String next(String after) {
        var parameters = new LinkedHashMap<>(parameters());
        parameters.put("after", List.of(after));
        return page.getSite() + request.getRequestURI() + PageRequest.query(parameters);
    }

    /** A tag of the answer: of what it is made from, of who asks, of the minute, as openings change with it. */
    EntityTag tag(Object madeFrom) {
        String all = madeFrom + "\n" + request.getRequestURL() + "?" + request.getQueryString() + "\n"
                + caller.isSignedIn() + "\n" + clock.instant().getEpochSecond() / 60;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH), true);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
