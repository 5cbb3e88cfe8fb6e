package org.entraidants.directory.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When a place shall be open. Equal questions have equal answers, to the minute. */
public sealed interface Opening {
    /** At one moment for all, wherever they are. */
    record AtInstant(Instant instant) implements At {
        public AtInstant {
            instant = instant.truncatedTo(ChronoUnit.MINUTES);
        }

        @Override
        public LocalDateTime in(ZoneId zone) {
            return LocalDateTime.ofInstant(instant, zone);
        }
    }

    /** At this hour by the clock of each place. */
    record AtLocal(LocalDateTime time) implements At {
        public AtLocal {
            time = time.truncatedTo(ChronoUnit.MINUTES);
        }

        @Override
        public LocalDateTime in(ZoneId zone) {
            return time;
        }
    }

    /** At some time on Saturdays or Sundays. */
    record Weekend() implements Opening {}

    /** At a moment. */
    sealed interface At extends Opening {
        LocalDateTime in(ZoneId zone);
    }
}
