package org.entraidants.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Objection.Reason;
import org.entraidants.directory.hours.Exceptional;
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
    private final Function<Detail, String> before;
    private final Map<Detail, String> changes;

    private CorrectionRules(Structure structure, Function<Detail, String> before, Map<Detail, String> changes) {
        this.structure = structure;
        this.before = before;
        this.changes = changes;
    }

    /** For changes of the sheet itself. */
    static CorrectionRules ofSheet(Structure structure, Map<Detail, String> changes) {
        return new CorrectionRules(structure, structure::detail, changes);
    }

    /** For changes of one thing of a list; nothing stood there before a new one. */
    static CorrectionRules ofThing(Structure structure, Map<Detail, String> before, Map<Detail, String> changes) {
        return new CorrectionRules(structure, detail -> before.getOrDefault(detail, ""), changes);
    }

    Stream<Objection> objections() {
        List<Objection> alone = changes.entrySet().stream()
                .flatMap(change -> objections(change.getKey(), change.getValue()))
                .toList();
        Stream<Objection> together = alone.isEmpty()
                ? Stream.of(unknownPlace(), periods(), stops()).flatMap(Function.identity())
                : unknownPlace();
        return Stream.concat(alone.stream(), together);
    }

    private Stream<Objection> objections(Detail detail, String text) {
        if (text.isEmpty()) {
            return detail.isRequired() ? Stream.of(new Objection(detail, Reason.MISSING)) : Stream.of();
        }
        if (text.length() > detail.longest()) {
            return Stream.of(new Objection(detail, Reason.TOO_LONG, detail.longest(), text.length()));
        }
        return Stream.concat(ofForm(detail, text), detail.isProse() ? personalData(detail, text) : Stream.of());
    }

    private Stream<Objection> ofForm(Detail detail, String text) {
        return switch (detail.shape()) {
            case NUMBER -> when(!text.matches("\\d{1,5}"), detail, Reason.NUMBER);
            case DATE -> when(Written.toDay(text).isEmpty(), detail, Reason.DATE);
            case TIME -> when(!text.matches("([01]\\d|2[0-3]):[0-5]\\d"), detail, Reason.TIME);
            case CHOICE, CHOICES ->
                Detail.lines(text).stream()
                        .filter(value -> !detail.choices().contains(value)
                                && !Detail.lines(before.apply(detail)).contains(value))
                        .map(value -> new Objection(detail, Reason.NOT_LISTED));
            default -> ofText(detail, text);
        };
    }

    private Stream<Objection> ofText(Detail detail, String text) {
        return switch (detail) {
            case POSTCODE -> when(Postcode.parse(text, country()).isEmpty(), detail, Reason.POSTCODE);
            case PHONE -> when(Phone.parse(text, territory()).isEmpty(), detail, Reason.PHONE);
            case EMAILS -> values(detail, text, EMAIL, Reason.EMAIL);
            case WEBSITES, BOOKING_PAGE, ACCESSIBILITY_PAGE -> values(detail, text, URL, Reason.URL);
            case HOURS -> OpeningHours.read(text).warnings().stream().flatMap(CorrectionRules::doubt);
            default -> Stream.of();
        };
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
        // A sheet is there to tell names, numbers and addresses of those who receive people.
        Set<Objection> once = Guard.scan(text).stream()
                .filter(hit -> !hit.kind().isOfAnybody())
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
        String postcode = now(Detail.POSTCODE);
        String commune = now(Detail.COMMUNE);
        boolean unknown = !commune.isEmpty()
                && Postcode.parse(postcode, country()).isPresent()
                && Gazetteer.get().locate(postcode, commune, null).isEmpty();
        return unknown ? Stream.of(new Objection(Detail.COMMUNE, Reason.PLACE_UNKNOWN, postcode)) : Stream.of();
    }

    private Stream<Objection> periods() {
        if (!touches(Part.PERIODS)) {
            return Stream.of();
        }
        var kind = Exceptional.Kind.valueOf(now(Detail.PERIOD_KIND));
        boolean backwards = now(Detail.PERIOD_TO).compareTo(now(Detail.PERIOD_FROM)) < 0;
        String hours = now(Detail.PERIOD_HOURS);
        boolean unclear = kind == Exceptional.Kind.HOURS
                && !OpeningHours.read(hours).hours().isUnderstood();
        boolean silent =
                kind == Exceptional.Kind.MESSAGE && now(Detail.PERIOD_MESSAGE).isEmpty();
        return Stream.of(
                        when(backwards, Detail.PERIOD_TO, Reason.ENDS_BEFORE),
                        when(unclear, Detail.PERIOD_HOURS, hours.isEmpty() ? Reason.MISSING : Reason.HOURS_UNCLEAR),
                        when(silent, Detail.PERIOD_MESSAGE, Reason.MISSING))
                .flatMap(Function.identity());
    }

    private Stream<Objection> stops() {
        if (!touches(Part.STOPS)) {
            return Stream.of();
        }
        boolean both =
                now(Detail.STOP_WEEKDAY).isEmpty() == now(Detail.STOP_DAY).isEmpty();
        boolean backwards = now(Detail.STOP_TO).compareTo(now(Detail.STOP_FROM)) <= 0;
        String town = now(Detail.STOP_COMMUNE);
        boolean unknown = changes.containsKey(Detail.STOP_COMMUNE)
                && Gazetteer.get()
                        .locate(structure.mainSite().postcode(), town, null)
                        .or(() -> Gazetteer.get().locate(null, town, null))
                        .isEmpty();
        return Stream.of(
                        when(both, Detail.STOP_WEEKDAY, Reason.WEEKDAY_OR_DAY),
                        when(backwards, Detail.STOP_TO, Reason.ENDS_BEFORE),
                        when(unknown, Detail.STOP_COMMUNE, Reason.TOWN_UNKNOWN))
                .flatMap(Function.identity());
    }

    private boolean touches(Part part) {
        return changes.keySet().stream().anyMatch(detail -> detail.part() == part);
    }

    /** What a detail would say. */
    private String now(Detail detail) {
        return changes.containsKey(detail) ? changes.get(detail) : before.apply(detail);
    }

    private Country country() {
        return structure.country();
    }

    private Territory territory() {
        return Territory.of(country(), structure.mainSite().department());
    }
}
