package org.entraidants.events.room;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parameters of an address, in the order in which they were added. */
final class Query {
    private final StringBuilder query = new StringBuilder();

    Query with(String name, String value) {
        query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public String toString() {
        return query.toString();
    }
}
