package org.entraidants.directory.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;

/** A relay as somebody types it. */
public record RelayDraft(
        RelayKind kind,
        String name,
        String address,
        String postcode,
        String commune,
        String phone,
        String hours,
        boolean detects,
        boolean orients) {
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_ADDRESS = 500;

    public RelayDraft {
        name = tidy(name);
        address = tidy(address);
        postcode = postcode.replaceAll("\\s", "");
        commune = tidy(commune);
        phone = tidy(phone);
        hours = tidy(hours);
    }

    /** What a relay says now, to be changed. */
    public static RelayDraft of(Relay relay) {
        return new RelayDraft(
                relay.kind(),
                relay.name(),
                relay.address(),
                relay.postcode(),
                relay.commune(),
                relay.phone() == null ? "" : relay.phone(),
                relay.hours() == null ? "" : relay.hours(),
                relay.detects(),
                relay.orients());
    }

    private static String tidy(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").replaceAll(" +", " ").strip();
    }

    /**
     * What keeps it from being stored.
     *
     * @param field the field of the form
     * @param hits the personal data in it; none for another mistake
     */
    public record Mistake(String field, String reason, List<Hit> hits) {}

    /** Everything that is wrong, in the order of the fields. */
    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        prose(mistakes, "name", name, LONGEST_NAME);
        prose(mistakes, "street", address, LONGEST_ADDRESS);
        if (located().isEmpty()) {
            mistakes.add(new Mistake("commune", "commune", List.of()));
        }
        if (!phone.isEmpty() && Phone.parse(phone, territory()).isEmpty()) {
            mistakes.add(new Mistake("phone", "phone", List.of()));
        }
        prose(mistakes, "when", hours, LONGEST_NAME);
        if (!detects && !orients) {
            mistakes.add(new Mistake("detects", "nothing", List.of()));
        }
        return mistakes;
    }

    private static void prose(List<Mistake> mistakes, String field, String text, int longest) {
        List<Hit> hits = Guard.refused(text);
        if (text.length() > longest) {
            mistakes.add(new Mistake(field, "long", List.of()));
        } else if (!hits.isEmpty()) {
            mistakes.add(new Mistake(field, "personal", hits));
        } else if (text.isEmpty() && field.equals("name")) {
            mistakes.add(new Mistake(field, "missing", List.of()));
        }
    }

    Optional<Commune> located() {
        return commune.length() > LONGEST_NAME || !postcode.matches("\\d{4,5}")
                ? Optional.empty()
                : Gazetteer.get().locate(postcode, commune, null);
    }

    private Territory territory() {
        return located()
                .map(found -> Territory.of(found.country(), found.department()))
                .orElse(Territory.of(Country.FR, postcode));
    }
}
