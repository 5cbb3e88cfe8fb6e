package org.entraidants.events.registration;

import java.time.Instant;
import java.util.Locale;
import org.entraidants.events.gathering.Gathering;

/** Registrations for tests. */
public final class RegistrationFixture {
    private RegistrationFixture() {}

    /** Somebody who has a seat. */
    public static Registration of(Gathering gathering, String name, String structure) {
        var wish = new Wish(null, "zoe@essai.example", name, structure, false, false, "", "", Locale.FRENCH, true);
        var registration = new Registration(gathering, wish, Instant.EPOCH);
        registration.stand(Standing.SEATED, null);
        return registration;
    }
}
