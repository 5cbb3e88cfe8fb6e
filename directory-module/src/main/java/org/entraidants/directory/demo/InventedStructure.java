package org.entraidants.directory.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Label;
import org.entraidants.directory.Mobility;
import org.entraidants.directory.Need;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Service;
import org.entraidants.directory.Site;
import org.entraidants.directory.Stop;
import org.entraidants.directory.Structure;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.Typology;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.place.Country;
import org.jspecify.annotations.Nullable;

/** One structure of the invented network: what the national standard knows of it, and the rest. */
record InventedStructure(Sheet sheet, Instant now) {
    private static final Duration LISTED_SINCE = Duration.ofDays(365);
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final List<String> WEEKDAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    String key() {
        return sheet.text("key");
    }

    Optional<String> parentKey() {
        return Optional.ofNullable(sheet.optional("parentKey"));
    }

    /** Who has verified it last; empty when nobody has. */
    Optional<String> verifiedBy() {
        return Optional.ofNullable(sheet.optional("verifiedBy"));
    }

    Instant verifiedAt() {
        return now.minus(Duration.ofDays(Objects.requireNonNull(sheet.number("verifiedDaysAgo"))));
    }

    Structure structure() {
        var country = Country.valueOf(sheet.text("country"));
        var structure = new Structure(key(), sheet.text("name"), country, now.minus(LISTED_SINCE));
        Site site = structure.addSite();
        Place place = place();
        for (Field field : EnumSet.complementOf(EnumSet.of(Field.UPDATED_ON))) {
            structure.take(field, place);
        }
        structure.correct(Detail.USUAL_NAME, Objects.requireNonNullElse(sheet.optional("usualName"), ""));
        Sheet network = sheet.sheet("network");
        structure.contribute(
                network.flag("coAnimates"), network.optional("contentToShare"), network.optional("trainers"));
        furnish(site, sheet.sheet("site"));
        site.settle(country);
        sheet.sheets("offers").forEach(offer -> offer(site, offer));
        sheet.sheets("referents").forEach(referent -> refer(structure, referent));
        return structure;
    }

    private Place place() {
        Sheet site = sheet.sheet("site");
        return new Place(
                key(),
                Objects.requireNonNullElse(sheet.optional("identifier"), ""),
                sheet.text("name"),
                site.text("commune"),
                site.text("postcode"),
                site.text("insee"),
                site.text("address"),
                site.optional("complement"),
                site.decimal("latitude"),
                site.decimal("longitude"),
                sheet.terms(Typology.class, "typologies"),
                site.optional("phone"),
                site.texts("emails"),
                Optional.ofNullable(sheet.optional("website")).stream().toList(),
                site.optional("hours"),
                sheet.optional("summary"),
                sheet.optional("description"),
                null,
                site.terms(Mobility.class, "mobility"),
                null,
                today(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sheet.terms(Programme.class, "programmes"),
                sheet.terms(Label.class, "labels"),
                List.of(),
                site.terms(AccessMode.class, "accessModes"),
                List.of(),
                site.optional("accessibilityUrl"),
                site.optional("appointmentUrl"),
                Map.of());
    }

    private void furnish(Site site, Sheet given) {
        site.welcome(given.texts("languages"), given.optional("howToCome"));
        site.equip(
                given.number("seats"),
                given.number("computers"),
                given.number("laptops"),
                given.number("tablets"),
                given.texts("equipment"));
        if (given.flag("canHost")) {
            site.host(given.optional("hostingConditions"));
        }
        given.sheets("exceptional").forEach(exceptional -> announce(site, exceptional));
        given.sheets("stops").forEach(stop -> stop(site, stop));
    }

    private void announce(Site site, Sheet given) {
        site.announce(
                inDays(given.number("fromDay")),
                inDays(given.number("toDay")),
                Exceptional.Kind.valueOf(given.text("kind").toUpperCase(Locale.ROOT)),
                given.optional("hours"),
                given.optional("message"));
    }

    private void stop(Site site, Sheet given) {
        Optional.ofNullable(given.optional("weekday"))
                .ifPresent(weekday -> at(site, given).everyWeekOn(DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1)));
        given.texts("dates").forEach(date -> at(site, given).onceOn(inDays(Integer.valueOf(date))));
    }

    private static Stop at(Site site, Sheet given) {
        Stop stop = site.addStop(
                given.text("place"),
                given.text("commune"),
                LocalTime.parse(given.text("from")),
                LocalTime.parse(given.text("to")));
        stop.locate(given.optional("insee"), given.decimal("latitude"), given.decimal("longitude"));
        return stop;
    }

    private static void offer(Site site, Sheet given) {
        var offer = site.addOffer(given.term(Service.class, given.text("service")));
        offer.address(
                given.terms(Audience.class, "audiences"),
                given.terms(Need.class, "needs"),
                given.terms(Fee.class, "fees"),
                given.optional("feesDetail"));
        offer.organise(
                given.optional("label"),
                given.terms(SupportMode.class, "supportModes"),
                given.number("capacity"),
                given.optional("schedule"));
        offer.accompany(given.flag("doesFor"), given.flag("doesWith"), given.texts("steps"));
    }

    private void refer(Structure structure, Sheet given) {
        Referent referent = structure.addReferent(given.text("name"));
        referent.introduce(given.optional("role"), given.optional("phone"), given.optional("email"));
        referent.consentTo(Referent.Consent.valueOf(given.text("consent").toUpperCase(Locale.ROOT)), now);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    private LocalDate inDays(@Nullable Integer days) {
        return today().plusDays(Objects.requireNonNull(days));
    }
}
