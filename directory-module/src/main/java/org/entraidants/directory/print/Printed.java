package org.entraidants.directory.print;

import java.util.List;
import org.entraidants.directory.Sheet.Place;
import org.entraidants.directory.Structure;

/**
 * What is printed of a structure.
 *
 * @param places never empty, the main one first
 * @param people the referents who consent to be named to whoever asked
 */
record Printed(Structure structure, List<Place> places, List<PlaceText.Person> people) {
    Printed {
        places = List.copyOf(places);
        people = List.copyOf(people);
    }

    Place main() {
        return places.get(0);
    }
}
