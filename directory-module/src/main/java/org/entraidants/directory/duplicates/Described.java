package org.entraidants.directory.duplicates;

import java.util.List;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Identifier;
import org.entraidants.directory.place.IdentifierKind;
import org.jspecify.annotations.Nullable;

/** A place as far as it is compared, with its texts made comparable once. */
final class Described {
    private final long id;
    private final Facts facts;
    private final PlaceName name;
    private final PlaceAddress address;
    private final String siret;
    private final String phone;
    private final List<String> blocks;

    /**
     * What is known of a place, as it is written.
     *
     * @param communeCode null when it is not known
     * @param latitude null unless it is the place's own, not that of its commune
     */
    record Facts(
            String name,
            String address,
            String postcode,
            String commune,
            @Nullable String communeCode,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String identifier,
            @Nullable String phone) {}

    Described(long id, Facts facts) {
        this.id = id;
        this.facts = facts;
        name = new PlaceName(facts.name(), facts.commune());
        address = new PlaceAddress(facts.address(), facts.commune(), facts.postcode());
        var read = Identifier.parse(facts.identifier(), facts.postcode().length() == 4 ? Country.BE : Country.FR);
        siret = read.kind() == IdentifierKind.NONE || read.remark() != null ? "" : read.value();
        phone = facts.phone() == null ? "" : facts.phone().replaceAll("\\D", "");
        blocks = Blocks.keysOf(facts);
    }

    long id() {
        return id;
    }

    Facts facts() {
        return facts;
    }

    PlaceName name() {
        return name;
    }

    PlaceAddress address() {
        return address;
    }

    /** Where it is compared. */
    List<String> blocks() {
        return blocks;
    }

    /** Empty when none is known that can be right. */
    String siret() {
        return siret;
    }

    /** Digits alone, empty when none is known. */
    String phone() {
        return phone;
    }
}
