package org.entraidants.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Where an itinerant service stops, every week or on one day; local times of the site’s zone. */
@Entity
@Table(name = "directory_stops")
public class Stop implements Listed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_stops_seq")
    @SequenceGenerator(name = "directory_stops_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;

    private String place;
    private String commune;

    @Column(name = "commune_code")
    @Nullable
    private String communeCode;

    @Nullable
    private Double latitude;

    @Nullable
    private Double longitude;

    @Nullable
    private Integer weekday;

    @Column(name = "on_day")
    @Nullable
    private LocalDate onDay;

    @Column(name = "from_time")
    private LocalTime fromTime;

    @Column(name = "to_time")
    private LocalTime toTime;

    @SuppressWarnings("NullAway")
    protected Stop() {}

    Stop(Site site, String place, String commune, LocalTime fromTime, LocalTime toTime) {
        this.site = site;
        this.place = place;
        this.commune = commune;
        this.fromTime = fromTime;
        this.toTime = toTime;
    }

    /** One whose details come next. */
    @SuppressWarnings("NullAway")
    Stop(Site site) {
        this.site = site;
    }

    @Override
    public String detail(Detail detail) {
        return switch (detail) {
            case STOP_WEEKDAY -> weekday == null ? "" : DayOfWeek.of(weekday).name();
            case STOP_DAY -> Detail.orEmpty(onDay);
            case STOP_FROM -> fromTime.toString();
            case STOP_TO -> toTime.toString();
            case STOP_PLACE -> place;
            case STOP_COMMUNE -> commune;
            default -> throw new IllegalArgumentException("Not a detail of a stop: " + detail);
        };
    }

    @Override
    public void correct(Detail detail, String text) {
        switch (detail) {
            case STOP_WEEKDAY ->
                weekday = text.isEmpty() ? null : DayOfWeek.valueOf(text).getValue();
            case STOP_DAY -> onDay = text.isEmpty() ? null : LocalDate.parse(text);
            case STOP_FROM -> fromTime = LocalTime.parse(text);
            case STOP_TO -> toTime = LocalTime.parse(text);
            case STOP_PLACE -> place = text;
            case STOP_COMMUNE -> moveTo(text);
            default -> throw new IllegalArgumentException("Not a detail of a stop: " + detail);
        }
    }

    private void moveTo(String town) {
        commune = town;
        Optional<Commune> found = Gazetteer.get()
                .locate(site.postcode(), town, null)
                .or(() -> Gazetteer.get().locate(null, town, null));
        communeCode = found.map(Commune::code).orElse(null);
        latitude = found.map(Commune::lat).orElse(null);
        longitude = found.map(Commune::lon).orElse(null);
    }

    /** Where exactly it stops. */
    public void locate(@Nullable String code, double lat, double lon) {
        communeCode = code;
        latitude = lat;
        longitude = lon;
    }

    public void everyWeekOn(DayOfWeek dayOfWeek) {
        weekday = dayOfWeek.getValue();
    }

    public void onceOn(LocalDate date) {
        onDay = date;
    }

    public Site site() {
        return site;
    }

    public String place() {
        return place;
    }

    public String commune() {
        return commune;
    }

    public @Nullable String communeCode() {
        return communeCode;
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }

    /** The day of every week on which it stops there; null for a single day. */
    public @Nullable DayOfWeek weekday() {
        return weekday == null ? null : DayOfWeek.of(weekday);
    }

    public @Nullable LocalDate onDay() {
        return onDay;
    }

    public LocalTime fromTime() {
        return fromTime;
    }

    public LocalTime toTime() {
        return toTime;
    }

    @Override
    public long id() {
        return id;
    }
}
