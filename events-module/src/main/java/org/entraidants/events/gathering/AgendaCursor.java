package org.entraidants.events.gathering;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list goes on: behind the gathering that begins at this moment and has this number. */
public record AgendaCursor(Instant startsAt, long id) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    static AgendaCursor of(Gathering gathering) {
        return new AgendaCursor(gathering.startsAt(), gathering.id());
    }

    /** As it stands in an address, to the microsecond that databases keep. */
    public String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, startsAt) + "-" + id;
    }

    public static Optional<AgendaCursor> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new AgendaCursor(
                        Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(form.group(2))))
                : Optional.empty();
    }
}
