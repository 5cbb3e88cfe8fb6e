package org.entraidants.directory.place;

import java.time.ZoneId;
import java.util.List;

/**
 * A French commune, or a Belgian locality.
 *
 * @param code INSEE code; in Belgium {@code BE-<province>-<name>}, for want of an open list of NIS codes
 * @param name in French where the source has it
 * @param postcodes without blanks; none for most Belgian localities
 * @param department département or territory code; in Belgium the province as GeoNames writes it
 * @param population 0 when unknown, as in all Belgium
 * @param lat WGS 84 degrees
 * @param lon WGS 84 degrees
 */
public record Commune(
        String code,
        String name,
        List<String> postcodes,
        String department,
        Country country,
        int population,
        double lat,
        double lon,
        Precision precision) {

    public ZoneId zone() {
        return Territory.zoneOf(country, department);
    }
}
