package org.entraidants.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.directory.place.Postcode;
import org.entraidants.directory.place.Precision;
import org.entraidants.directory.place.Territory;
import org.jspecify.annotations.Nullable;

/** A place where a structure receives people, with what holds for all its offers there. */
@Entity
@Table(name = "directory_sites")
public class Site implements Correctable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_sites_seq")
    @SequenceGenerator(name = "directory_sites_seq", allocationSize = 500)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private Structure structure;

    private String address;

    @Column(name = "address_details")
    @Nullable
    private String addressDetails;

    private String postcode;
    private String commune;

    @Column(name = "commune_code")
    @Nullable
    private String communeCode;

    @Nullable
    private String department;

    private String zone;

    @Nullable
    private Double latitude;

    @Nullable
    private Double longitude;

    @Column(name = "found_latitude")
    @Nullable
    private Double foundLatitude;

    @Column(name = "found_longitude")
    @Nullable
    private Double foundLongitude;

    @Enumerated(EnumType.STRING)
    @Column(name = "found_by")
    private FoundBy foundBy;

    @Nullable
    private String phone;

    @Convert(converter = TermLists.OfTexts.class)
    private List<String> emails;

    @Convert(converter = TermLists.OfMobility.class)
    private List<Mobility> mobility;

    @Convert(converter = TermLists.OfAudience.class)
    private List<Audience> audiences;

    @Convert(converter = TermLists.OfNeed.class)
    private List<Need> needs;

    @Convert(converter = TermLists.OfFee.class)
    private List<Fee> fees;

    @Convert(converter = TermLists.OfAccessMode.class)
    @Column(name = "access_modes")
    private List<AccessMode> accessModes;

    @Convert(converter = TermLists.OfSupportMode.class)
    @Column(name = "support_modes")
    private List<SupportMode> supportModes;

    @Convert(converter = TermLists.OfTexts.class)
    private List<String> languages;

    @Column(name = "accessibility_page")
    @Nullable
    private String accessibilityPage;

    @Column(name = "booking_page")
    @Nullable
    private String bookingPage;

    @Column(name = "how_to_come")
    @Nullable
    private String howToCome;

    @Nullable
    private Integer seats;

    @Nullable
    private Integer computers;

    @Nullable
    private Integer laptops;

    @Nullable
    private Integer tablets;

    @Convert(converter = TermLists.OfTexts.class)
    private List<String> equipment;

    @Column(name = "can_host")
    private boolean canHost;

    @Column(name = "hosting_conditions")
    @Nullable
    private String hostingConditions;

    @OneToMany(mappedBy = "site", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank")
    private List<Offer> offers = new ArrayList<>();

    @OneToMany(mappedBy = "site", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<OpeningRule> openingRules = new ArrayList<>();

    @OneToMany(mappedBy = "site", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fromDay")
    private List<ExceptionalPeriod> exceptionalPeriods = new ArrayList<>();

    @OneToMany(mappedBy = "site", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("onDay")
    private List<Stop> stops = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Site() {}

    /** How the coordinates of a site are known. */
    public enum FoundBy {
        /** Given with the address. */
        GIVEN,
        /** Those of its commune. */
        COMMUNE,
        /** Those of a commune near by. */
        NEIGHBOUR,
        /** Not known. */
        NOT_FOUND
    }

    Site(Structure structure) {
        this.structure = structure;
        this.foundBy = FoundBy.NOT_FOUND;
        this.emails = List.of();
        this.mobility = List.of();
        this.audiences = List.of();
        this.needs = List.of();
        this.fees = List.of();
        this.accessModes = List.of();
        this.supportModes = List.of();
        this.languages = List.of();
        this.equipment = List.of();
    }

    /** Puts it at an address: finds the zone, and coordinates where none are given. */
    public void settle(Country country) {
        var found = locate(country);
        department = found.map(Commune::department)
                .orElseGet(() -> Postcode.parse(postcode, country)
                        .map(Postcode::department)
                        .orElse(null));
        zone = Territory.zoneOf(country, department == null ? postcode : department)
                .getId();
        if (latitude != null && longitude != null) {
            foundLatitude = latitude;
            foundLongitude = longitude;
            foundBy = FoundBy.GIVEN;
        } else {
            foundLatitude = found.map(Commune::lat).orElse(null);
            foundLongitude = found.map(Commune::lon).orElse(null);
            foundBy = found.map(commune -> commune.precision() == Precision.EXACT ? FoundBy.COMMUNE : FoundBy.NEIGHBOUR)
                    .orElse(FoundBy.NOT_FOUND);
        }
    }

    /** A Belgian NIS code has the form of a French one, and would lead there. */
    private Optional<Commune> locate(Country country) {
        var byCode = communeCode == null
                ? Optional.<Commune>empty()
                : Gazetteer.get().byCode(communeCode);
        return byCode.filter(commune -> commune.country() == country)
                .or(() -> Gazetteer.get().locate(postcode, commune, null));
    }

    void take(Field field, Place place) {
        switch (field) {
            case COMMUNE -> commune = place.commune();
            case POSTCODE -> postcode = place.postcode();
            case INSEE_CODE -> communeCode = place.inseeCode();
            case ADDRESS -> address = place.address();
            case ADDRESS_DETAILS -> addressDetails = place.addressDetails();
            case LATITUDE -> latitude = place.latitude();
            case LONGITUDE -> longitude = place.longitude();
            case PHONE -> phone = place.phone();
            case EMAILS -> emails = place.emails();
            case OPENING_HOURS -> setHours(place.openingHours());
            case MOBILITY -> mobility = place.mobility();
            case SERVICES -> offer(place.services());
            case AUDIENCES -> audiences = place.audiences();
            case NEEDS -> needs = place.needs();
            case FEES -> fees = place.fees();
            case ACCESS_MODES -> accessModes = place.accessModes();
            case SUPPORT_MODES -> supportModes = place.supportModes();
            case ACCESSIBILITY_PAGE -> accessibilityPage = place.accessibilityPage();
            case BOOKING_PAGE -> bookingPage = place.bookingPage();
            default -> throw new IllegalArgumentException("Not a field of a site: " + field);
        }
    }

    /** Offers these services and no others; what is known of one that stays is kept. */
    private void offer(List<Service> services) {
        offers.removeIf(offer -> !services.contains(offer.service()));
        for (Service service : services) {
            Offer offer = offers.stream()
                    .filter(known -> known.service() == service)
                    .findFirst()
                    .orElseGet(() -> addOffer(service));
            offer.rankAt(services.indexOf(service));
        }
    }

    @Override
    public String detail(Detail detail) {
        return switch (detail) {
            case ADDRESS -> address;
            case ADDRESS_DETAILS -> Detail.orEmpty(addressDetails);
            case POSTCODE -> postcode;
            case COMMUNE -> commune;
            case INSEE_CODE -> Detail.orEmpty(communeCode);
            case LATITUDE -> Detail.orEmpty(latitude);
            case LONGITUDE -> Detail.orEmpty(longitude);
            case PHONE -> Detail.orEmpty(phone);
            case EMAILS -> String.join("\n", emails);
            case HOURS -> Detail.orEmpty(hours());
            case BOOKING_PAGE -> Detail.orEmpty(bookingPage);
            case SERVICES ->
                Detail.lines(offers.stream().map(Offer::service).distinct().toList());
            default -> detailOfWelcome(detail);
        };
    }

    private String detailOfWelcome(Detail detail) {
        return switch (detail) {
            case AUDIENCES -> Detail.lines(audiences);
            case NEEDS -> Detail.lines(needs);
            case FEES -> Detail.lines(fees);
            case SUPPORT_MODES -> Detail.lines(supportModes);
            case ACCESS_MODES -> Detail.lines(accessModes);
            case MOBILITY -> Detail.lines(mobility);
            case LANGUAGES -> String.join("\n", languages);
            case HOW_TO_COME -> Detail.orEmpty(howToCome);
            case ACCESSIBILITY_PAGE -> Detail.orEmpty(accessibilityPage);
            case CAN_HOST -> Detail.yes(canHost);
            case HOSTING_CONDITIONS -> Detail.orEmpty(hostingConditions);
            case SEATS -> Detail.orEmpty(seats);
            case COMPUTERS -> Detail.orEmpty(computers);
            case LAPTOPS -> Detail.orEmpty(laptops);
            case TABLETS -> Detail.orEmpty(tablets);
            case EQUIPMENT -> String.join("\n", equipment);
            default -> throw new IllegalArgumentException("Not a detail of a site: " + detail);
        };
    }

    @Override
    public void correct(Detail detail, String text) {
        switch (detail) {
            case ADDRESS -> address = text;
            case ADDRESS_DETAILS -> addressDetails = Detail.orNull(text);
            case POSTCODE -> postcode = text;
            case COMMUNE -> commune = text;
            case INSEE_CODE -> communeCode = Detail.orNull(text);
            case LATITUDE -> latitude = Detail.decimal(text);
            case LONGITUDE -> longitude = Detail.decimal(text);
            case PHONE -> phone = Detail.orNull(text);
            case EMAILS -> emails = Detail.lines(text);
            case HOURS -> setHours(text);
            case BOOKING_PAGE -> bookingPage = Detail.orNull(text);
            case SERVICES -> offer(detail.terms(Service.class, text));
            default -> correctWelcome(detail, text);
        }
    }

    private void correctWelcome(Detail detail, String text) {
        switch (detail) {
            case AUDIENCES -> audiences = detail.terms(Audience.class, text);
            case NEEDS -> needs = detail.terms(Need.class, text);
            case FEES -> fees = detail.terms(Fee.class, text);
            case SUPPORT_MODES -> supportModes = detail.terms(SupportMode.class, text);
            case ACCESS_MODES -> accessModes = detail.terms(AccessMode.class, text);
            case MOBILITY -> mobility = detail.terms(Mobility.class, text);
            case LANGUAGES -> languages = Detail.lines(text);
            case HOW_TO_COME -> howToCome = Detail.orNull(text);
            case ACCESSIBILITY_PAGE -> accessibilityPage = Detail.orNull(text);
            case CAN_HOST -> canHost = !text.isEmpty();
            case HOSTING_CONDITIONS -> hostingConditions = Detail.orNull(text);
            case SEATS -> seats = Detail.number(text);
            case COMPUTERS -> computers = Detail.number(text);
            case LAPTOPS -> laptops = Detail.number(text);
            case TABLETS -> tablets = Detail.number(text);
            case EQUIPMENT -> equipment = Detail.lines(text);
            default -> throw new IllegalArgumentException("Not a detail of a site: " + detail);
        }
    }

    /** The things of a part that is a list. */
    List<? extends Listed> listed(Part part) {
        return switch (part) {
            case OFFERS -> offers();
            case PERIODS -> exceptionalPeriods();
            case STOPS -> stops();
            default -> throw new IllegalArgumentException("Not a list: " + part);
        };
    }

    /** Adds a thing with all its details. */
    Listed add(Part part, Map<Detail, String> texts) {
        Listed thing = switch (part) {
            case OFFERS ->
                addOffer(Detail.OFFER_SERVICE
                        .terms(Service.class, texts.get(Detail.OFFER_SERVICE))
                        .get(0));
            case PERIODS -> {
                var period = new ExceptionalPeriod(this);
                exceptionalPeriods.add(period);
                yield period;
            }
            case STOPS -> {
                var stop = new Stop(this);
                stops.add(stop);
                yield stop;
            }
            default -> throw new IllegalArgumentException("Not a list: " + part);
        };
        texts.forEach(thing::correct);
        return thing;
    }

    void remove(Listed thing) {
        offers.remove(thing);
        exceptionalPeriods.remove(thing);
        stops.remove(thing);
    }

    /** After a correction of postcode or commune: the coordinates that were given are those of another place. */
    void moveToCommune() {
        communeCode = Gazetteer.get()
                .locate(postcode, commune, null)
                .map(Commune::code)
                .orElse(null);
        latitude = null;
        longitude = null;
        settle(structure.country());
    }

    /** What awaits those who come. */
    public void welcome(List<String> spoken, @Nullable String way) {
        languages = spoken;
        howToCome = way;
    }

    /** What stands there; null for a number that is not known. */
    public void equip(
            @Nullable Integer places,
            @Nullable Integer fixed,
            @Nullable Integer portable,
            @Nullable Integer touch,
            List<String> other) {
        seats = places;
        computers = fixed;
        laptops = portable;
        tablets = touch;
        equipment = other;
    }

    /** Lends its room for meetings of the network. */
    public void host(@Nullable String conditions) {
        canHost = true;
        hostingConditions = conditions;
    }

    /** Whether it lends its room; as it was before. */
    public void host(boolean may, @Nullable String conditions) {
        canHost = may;
        hostingConditions = conditions;
    }

    public Stop addStop(String place, String in, LocalTime from, LocalTime to) {
        var stop = new Stop(this, place, in, from, to);
        stops.add(stop);
        return stop;
    }

    /** Announces something for some days, both ends included; hours go with the kind HOURS only. */
    public void announce(
            LocalDate from, LocalDate to, Exceptional.Kind kind, @Nullable String hours, @Nullable String message) {
        exceptionalPeriods.add(new ExceptionalPeriod(this, from, to, kind, hours, message));
    }

    public Offer addOffer(Service service) {
        var offer = new Offer(this, service, offers.size());
        offers.add(offer);
        return offer;
    }

    /** The hours in OpenStreetMap syntax; null when they are not known. */
    public @Nullable String hours() {
        return openingRules.stream()
                .filter(rule -> rule.offer() == null)
                .map(OpeningRule::text)
                .findFirst()
                .orElse(null);
    }

    void setHours(@Nullable String text) {
        openingRules.removeIf(rule -> rule.offer() == null);
        if (text != null && !text.isBlank()) {
            openingRules.add(new OpeningRule(this, text));
        }
    }

    public Structure structure() {
        return structure;
    }

    public String address() {
        return address;
    }

    public @Nullable String addressDetails() {
        return addressDetails;
    }

    public String postcode() {
        return postcode;
    }

    public String commune() {
        return commune;
    }

    public @Nullable String communeCode() {
        return communeCode;
    }

    public @Nullable String department() {
        return department;
    }

    /** The zone in which its hours are meant. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }

    public @Nullable Double foundLatitude() {
        return foundLatitude;
    }

    public @Nullable Double foundLongitude() {
        return foundLongitude;
    }

    public FoundBy foundBy() {
        return foundBy;
    }

    public @Nullable String phone() {
        return phone;
    }

    public List<String> emails() {
        return emails;
    }

    public List<Mobility> mobility() {
        return mobility;
    }

    public List<Audience> audiences() {
        return audiences;
    }

    public List<Need> needs() {
        return needs;
    }

    public List<Fee> fees() {
        return fees;
    }

    public List<AccessMode> accessModes() {
        return accessModes;
    }

    public List<SupportMode> supportModes() {
        return supportModes;
    }

    public List<String> languages() {
        return languages;
    }

    public @Nullable String accessibilityPage() {
        return accessibilityPage;
    }

    public @Nullable String bookingPage() {
        return bookingPage;
    }

    public @Nullable String howToCome() {
        return howToCome;
    }

    public @Nullable Integer seats() {
        return seats;
    }

    public @Nullable Integer computers() {
        return computers;
    }

    public @Nullable Integer laptops() {
        return laptops;
    }

    public @Nullable Integer tablets() {
        return tablets;
    }

    public List<String> equipment() {
        return equipment;
    }

    public boolean canHost() {
        return canHost;
    }

    public @Nullable String hostingConditions() {
        return hostingConditions;
    }

    public List<Offer> offers() {
        return Collections.unmodifiableList(offers);
    }

    public List<OpeningRule> openingRules() {
        return Collections.unmodifiableList(openingRules);
    }

    public List<ExceptionalPeriod> exceptionalPeriods() {
        return Collections.unmodifiableList(exceptionalPeriods);
    }

    public List<Stop> stops() {
        return Collections.unmodifiableList(stops);
    }

    public long id() {
        return id;
    }

    /** A number for a row that is written past the entity manager. */
    void number(long number) {
        id = number;
    }
}
