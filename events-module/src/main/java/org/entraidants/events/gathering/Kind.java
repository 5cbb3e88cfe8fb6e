package org.entraidants.events.gathering;

import java.util.Arrays;
import java.util.Optional;

/** What people come together for. */
public enum Kind {
    BREAKFAST("breakfast", "petit-dejeuner"),
    SEMINAR("seminar", "seminaire"),
    THEMED_DAY("themedDay", "journee"),
    HACKATHON("hackathon", "hackathon"),
    PEER_EXCHANGE("peerExchange", "echange"),
    WEBINAR("webinar", "webinaire"),
    ONLINE_COURSE("onlineCourse", "cours-en-ligne"),
    WORKSHOP("workshop", "atelier");

    private final String code;
    private final String slug;

    Kind(String code, String slug) {
        this.code = code;
        this.slug = slug;
    }

    /** Its word in the API. */
    public String code() {
        return code;
    }

    /** Its word in addresses. */
    public String slug() {
        return slug;
    }

    public static Optional<Kind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public static Optional<Kind> inAddress(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** Where one comes, unless its planner says otherwise. */
    Mode usualMode() {
        return this == WEBINAR || this == ONLINE_COURSE ? Mode.ONLINE : Mode.ON_SITE;
    }
}
