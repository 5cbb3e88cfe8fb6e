package org.entraidants.events.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.entraidants.events.gathering.Gathering;

/** When those who come are reminded. */
enum Reminder {
    /** A week before, at the same hour of the clock. */
    WEEK {
        @Override
        Instant due(Gathering gathering) {
            return gathering.begins().minusDays(7).toInstant();
        }

        @Override
        boolean isFor(Registration registration) {
            return isTold(registration, Duration.ofDays(10));
        }
    },
    /** The day before, in the morning: there is time to leave the seat to somebody else. */
    DAY {
        @Override
        Instant due(Gathering gathering) {
            ZonedDateTime dayBefore = gathering.begins().minusDays(1);
            return dayBefore.with(LocalTime.of(9, 0)).toInstant();
        }

        @Override
        boolean isFor(Registration registration) {
            return isTold(registration, Duration.ofDays(2));
        }
    },
    /** Two hours before, with the link, for those who come online. */
    HOURS {
        @Override
        Instant due(Gathering gathering) {
            return gathering.startsAt().minus(Duration.ofHours(2));
        }

        @Override
        boolean isFor(Registration registration) {
            return registration.online() && !registration.gathering().link().isEmpty();
        }
    };

    abstract Instant due(Gathering gathering);

    /** Whether it tells the person something that they have not just read. */
    abstract boolean isFor(Registration registration);

    /** Whether the mail that confirmed came so long before the gathering. */
    private static boolean isTold(Registration registration, Duration before) {
        return registration
                .registeredAt()
                .isBefore(registration.gathering().startsAt().minus(before));
    }
}
