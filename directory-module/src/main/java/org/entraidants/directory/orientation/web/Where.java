package org.entraidants.directory.orientation.web;

import java.util.Optional;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Gazetteer;

/** The communes, which are a closed list too. */
final class Where {
    private Where() {}

    /** The commune that somebody means by a name, a postcode or both. */
    static Optional<Commune> meant(String typed) {
        return Gazetteer.get().find(typed, 1).stream().findFirst();
    }

    /** The commune of a code of the gazetteer. */
    static Optional<Commune> coded(String code) {
        return Gazetteer.get().byCode(code);
    }

    /** A commune as one would type it. */
    static String typed(Commune commune) {
        return commune.postcodes().isEmpty()
                ? commune.name()
                : commune.name() + " " + commune.postcodes().get(0);
    }
}
