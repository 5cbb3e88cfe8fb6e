package org.entraidants.directory;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Objection.Reason;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.hours.Warning;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Postcode;
import org.entraidants.directory.place.Territory;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.privacy.Severity;

/** Looks at what a correction would change; what is already there, however odd, is not looked at again. */
final class CorrectionRules {
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final Pattern URL =
            Pattern.compile("(?i:https?)://[^\\s/?#<>\"|@]+\\.[^\\s/?#.<>\"|@]{2,}([/?#:][^\\s<>\"|]*)?");

    private final Structure structure;
    private final Map<Detail, String> changes;

    CorrectionRules(Structure structure, Map<Detail, String> changes) {
        this.structure = structure;
        this.changes = changes;
    }

    Stream<Objection> objections() {
        return Stream.concat(
                changes.entrySet().stream().flatMap(change -> objections(change.getKey(), change.getValue())),
                unknownPlace());
    }

    private Stream<Objection> objections(Detail detail, String text) {
        if (text.isEmpty()) {
            return detail.isRequired() ? Stream.of(new Objection(detail, Reason.MISSING)) : Stream.of();
        }
        if (text.length() > detail.longest()) {
            return Stream.of(new Objection(detail, Reason.TOO_LONG, detail.longest(), text.length()));
        }
        Stream<Objection> ofForm = switch (detail) {
            case POSTCODE -> when(Postcode.parse(text, country()).isEmpty(), detail, Reason.POSTCODE);
            case PHONE -> when(Phone.parse(text, territory()).isEmpty(), detail, Reason.PHONE);
            case EMAILS -> values(detail, text, EMAIL, Reason.EMAIL);
            case WEBSITES, BOOKING_PAGE -> values(detail, text, URL, Reason.URL);
            case HOURS -> OpeningHours.read(text).warnings().stream().flatMap(CorrectionRules::doubt);
            default -> Stream.of();
        };
        return Stream.concat(ofForm, detail.isProse() ? personalData(detail, text) : Stream.of());
    }

    private static Stream<Objection> when(boolean wrong, Detail detail, Reason reason) {
        return wrong ? Stream.of(new Objection(detail, reason)) : Stream.of();
    }

    private static Stream<Objection> values(Detail detail, String text, Pattern form, Reason reason) {
        return Detail.lines(text).stream()
                .filter(value -> !form.matcher(value).matches())
                .map(value -> new Objection(detail, reason, value));
    }

    private static Stream<Objection> doubt(Warning warning) {
        // A loose spelling is understood all the same.
        return warning.kind() == Warning.Kind.LOOSE_SPELLING
                ? Stream.of()
                : Stream.of(new Objection(
                        Detail.HOURS,
                        Reason.valueOf("HOURS_" + warning.kind()),
                        warning.position() + 1,
                        warning.near()));
    }

    private static Stream<Objection> personalData(Detail detail, String text) {
        Set<Objection> once = Guard.scan(text).stream()
                .map((Hit hit) -> new Objection(
                        detail,
                        hit.severity() == Severity.REFUSED ? Reason.PERSONAL_DATA : Reason.PERSONAL_DATA_PERHAPS,
                        hit.kind()))
                .collect(Collectors.toSet());
        return once.stream();
    }

    private Stream<Objection> unknownPlace() {
        if (!changes.containsKey(Detail.POSTCODE) && !changes.containsKey(Detail.COMMUNE)) {
            return Stream.of();
        }
        String postcode = changes.getOrDefault(Detail.POSTCODE, structure.detail(Detail.POSTCODE));
        String commune = changes.getOrDefault(Detail.COMMUNE, structure.detail(Detail.COMMUNE));
        boolean unknown = !commune.isEmpty()
                && Postcode.parse(postcode, country()).isPresent()
                && Gazetteer.get().locate(postcode, commune, null).isEmpty();
        return unknown ? Stream.of(new Objection(Detail.COMMUNE, Reason.PLACE_UNKNOWN, postcode)) : Stream.of();
    }

    private Country country() {
        return structure.country();
    }

    private Territory territory() {
        return Territory.of(country(), structure.mainSite().department());
    }
}
