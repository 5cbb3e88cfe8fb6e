package org.entraidants.directory.place;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the one commune that a postcode and a name can mean. */
record AddressMatch(PrefixIndex names, PrefixIndex formerNames, PrefixIndex postcodes) {

    Optional<Commune> find(Optional<Postcode> postcode, String key) {
        var near = postcode.stream()
                .flatMap(code -> postcodes.equalTo(code.value()))
                .toList();
        if (key.isEmpty()) {
            return only(near.stream());
        }
        Predicate<Commune> sameDepartment = commune ->
                postcode.isEmpty() || commune.department().equals(postcode.get().department());
        return only(near.stream()
                        .filter(commune -> PlaceName.key(commune.name()).equals(key)))
                .or(() -> only(near.stream().filter(commune -> beginsAlike(PlaceName.key(commune.name()), key))))
                .or(() -> only(names.equalTo(key).filter(sameDepartment)))
                .or(() -> only(formerNames.equalTo(key).filter(sameDepartment)));
    }

    private static boolean beginsAlike(String one, String other) {
        return one.startsWith(other) || other.startsWith(one + " ");
    }

    private static Optional<Commune> only(Stream<Commune> communes) {
        var found = communes.distinct().limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
