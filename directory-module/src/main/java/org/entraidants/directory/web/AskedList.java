package org.entraidants.directory.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.platform.web.InvalidParameter;

/**
 * What an address of the list asks for, as far as it can be understood: what cannot counts for nothing.
 *
 * @param address what is left of it
 * @param unknownPlace the place that was typed and is not known; empty when all is well
 */
public record AskedList(ListAddress address, Criteria criteria, String unknownPlace) {
    /** Everything. */
    public static final AskedList ALL = new AskedList(new ListAddress(Map.of()), Criteria.ALL, "");

    /**
     * Understands what can be understood.
     *
     * @param now what {@code open=now} means
     */
    public static AskedList read(Map<String, List<String>> parameters, Instant now) {
        var address = ListAddress.of(parameters);
        String unknownPlace = "";
        while (true) {
            try {
                return new AskedList(address, SearchParameters.read(address.parameters(), now), unknownPlace);
            } catch (InvalidParameter invalid) {
                if (invalid.name().equals("commune")) {
                    unknownPlace = invalid.value();
                }
                address = address.without(invalid.name());
            }
        }
    }

    /** The parameters that are left. */
    public Map<String, List<String>> parameters() {
        return address.parameters();
    }
}
