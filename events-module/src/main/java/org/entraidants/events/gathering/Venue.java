package org.entraidants.events.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import java.util.Objects;
import org.entraidants.directory.Localities;
import org.entraidants.directory.Site;
import org.jspecify.annotations.Nullable;

/** A place by its address; for a site of the directory, what the directory says of it when it was chosen. */
@Embeddable
public class Venue {
    private String place = "";
    private String address = "";
    private String postcode = "";
    private String commune = "";
    private String department = "";
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @Column(name = "how_to_come")
    private String howToCome = "";

    protected Venue() {}

    /** A free address; found on the map as far as its commune is known. */
    static Venue at(String place, String address, String postcode, String commune, String howToCome) {
        var venue = new Venue();
        venue.place = place;
        venue.address = address;
        venue.postcode = postcode;
        venue.commune = commune;
        venue.howToCome = howToCome;
        var found = Localities.find(postcode, commune);
        venue.department =
                found.map(Localities.Locality::department).orElseGet(() -> Localities.departmentOf(postcode));
        venue.latitude = found.map(Localities.Locality::latitude).orElse(null);
        venue.longitude = found.map(Localities.Locality::longitude).orElse(null);
        return venue;
    }

    /** A site of the directory. */
    static Venue at(Site site, String howToCome) {
        var venue = new Venue();
        venue.place = site.structure().name();
        venue.address = site.address();
        venue.postcode = site.postcode();
        venue.commune = site.commune();
        venue.department = Objects.requireNonNullElse(site.department(), "");
        venue.latitude = site.foundLatitude();
        venue.longitude = site.foundLongitude();
        venue.howToCome = howToCome;
        return venue;
    }

    static Venue nowhere() {
        return new Venue();
    }

    /** The zone of the place; empty when its commune is not known. */
    static java.util.Optional<ZoneId> zone(String postcode, String commune) {
        return Localities.find(postcode, commune).map(Localities.Locality::zone);
    }

    boolean isElsewhere(Venue other) {
        return !oneLine().equals(other.oneLine());
    }

    public boolean isNowhere() {
        return place.isEmpty() && commune.isEmpty();
    }

    /** Where it is, on one line: “Médiathèque d’Orgelles, 2 rue du Marché, 64000 Orgelles”. */
    public String oneLine() {
        String town = (postcode + " " + commune).strip();
        return String.join(
                ", ",
                java.util.stream.Stream.of(place, address, town)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    public String place() {
        return place;
    }

    public String address() {
        return address;
    }

    public String postcode() {
        return postcode;
    }

    public String commune() {
        return commune;
    }

    /** The territory: the code of the département; empty when it is not known. */
    public String department() {
        return department;
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }

    /** What one must know to find the door, and to come in. */
    public String howToCome() {
        return howToCome;
    }
}
