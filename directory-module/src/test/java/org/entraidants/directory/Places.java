package org.entraidants.directory;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.place.Country;

/** Invented places for tests, in real communes. */
public final class Places {
    private final Structure structure;

    private Places(long id, String name) {
        structure = new Structure("place-" + id, name, Country.FR, Instant.EPOCH);
        structure.addSite();
        set(structure, "id", id);
        structure.correct(Detail.ADDRESS, "1 rue de l’Essai");
    }

    public static Places named(long id, String name) {
        return new Places(id, name).in("33000", "Bordeaux");
    }

    private static void set(Object object, String name, Object value) {
        try {
            Field field = object.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(object, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Places in(String postcode, String commune) {
        structure.correct(Detail.POSTCODE, postcode);
        structure.correct(Detail.COMMUNE, commune);
        structure.mainSite().moveToCommune();
        return this;
    }

    public Places open(String hours) {
        structure.correct(Detail.HOURS, hours);
        return this;
    }

    public Places closedOn(LocalDate day) {
        structure.mainSite().announce(day, day, Exceptional.Kind.CLOSURE, null, "Travaux");
        return this;
    }

    public Places offering(Service... services) {
        List.of(services).forEach(structure.mainSite()::addOffer);
        return this;
    }

    public Places costing(Fee fee) {
        set(structure.mainSite(), "fees", List.of(fee));
        return this;
    }

    public Places hosting(int seats) {
        structure.mainSite().equip(seats, null, null, null, List.of());
        structure.mainSite().host(null);
        return this;
    }

    public Places saying(String summary) {
        structure.correct(Detail.SUMMARY, summary);
        return this;
    }

    public Places verified(Instant at) {
        structure.verify("Zoé", 1L, at);
        return this;
    }

    public Places referent(String name, Referent.Consent consent) {
        structure.addReferent(name).consentTo(consent, Instant.EPOCH);
        return this;
    }

    public Structure structure() {
        return structure;
    }
}
