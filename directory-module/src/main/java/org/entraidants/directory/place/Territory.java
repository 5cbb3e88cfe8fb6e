package org.entraidants.directory.place;

import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of a country with its own time zone or telephone prefix. French Polynesia follows Tahiti throughout. */
public enum Territory {
    METROPOLITAN_FRANCE("", "Europe/Paris", "FR"),
    GUADELOUPE("971", "America/Guadeloupe", "GP"),
    MARTINIQUE("972", "America/Martinique", "MQ"),
    GUYANE("973", "America/Cayenne", "GF"),
    REUNION("974", "Indian/Reunion", "RE"),
    SAINT_PIERRE_ET_MIQUELON("975", "America/Miquelon", "PM"),
    MAYOTTE("976", "Indian/Mayotte", "YT"),
    SAINT_BARTHELEMY("977", "America/Guadeloupe", "BL"),
    SAINT_MARTIN("978", "America/Guadeloupe", "MF"),
    WALLIS_ET_FUTUNA("986", "Pacific/Wallis", "WF"),
    POLYNESIE_FRANCAISE("987", "Pacific/Tahiti", "PF"),
    NOUVELLE_CALEDONIE("988", "Pacific/Noumea", "NC"),
    BELGIUM("", "Europe/Brussels", "BE");

    private final String department;
    private final ZoneId zone;
    private final String phoneRegion;

    Territory(String department, String zone, String phoneRegion) {
        this.department = department;
        this.zone = ZoneId.of(zone);
        this.phoneRegion = phoneRegion;
    }

    /**
     * The territory of a place, from its département code or its postcode; the main part of the country when neither is
     * known.
     */
    public static Territory of(Country country, @Nullable String departmentOrPostcode) {
        if (country == Country.BE) {
            return BELGIUM;
        }
        var department = Postcode.parse(departmentOrPostcode, country)
                .map(Postcode::department)
                .orElse(departmentOrPostcode);
        return Arrays.stream(values())
                .filter(territory -> !territory.department.isEmpty() && territory.department.equals(department))
                .findFirst()
                .orElse(METROPOLITAN_FRANCE);
    }

    /** The time zone of a place; see {@link #of}. */
    public static ZoneId zoneOf(Country country, @Nullable String departmentOrPostcode) {
        return of(country, departmentOrPostcode).zone();
    }

    public Country country() {
        return this == BELGIUM ? Country.BE : Country.FR;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The region of its telephone numbers, as libphonenumber names them. */
    String phoneRegion() {
        return phoneRegion;
    }
}
