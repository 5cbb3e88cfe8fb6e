package org.entraidants.directory.national;

import java.util.regex.Pattern;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** WGS84 degrees; both or none. */
record Coordinates(@Nullable Double latitude, @Nullable Double longitude) {
    private static final Coordinates NONE = new Coordinates(null, null);
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}([.,]\\d*)?");

    static Coordinates of(Row row) {
        var latitude = number(row, Field.LATITUDE);
        var longitude = number(row, Field.LONGITUDE);
        if (latitude == null || longitude == null) {
            return alone(row, latitude == null ? Field.LONGITUDE : Field.LATITUDE);
        }
        if (latitude == 0 && longitude == 0) {
            row.report(Code.COORDINATES_ZERO, Field.LATITUDE, "0, 0");
            return NONE;
        }
        if (isLambert93(latitude, longitude) || isLambert93(longitude, latitude)) {
            return setAside(row, Code.COORDINATES_LAMBERT);
        }
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            return setAside(row, Code.COORDINATE);
        }
        return new Coordinates(latitude, longitude);
    }

    private static @Nullable Double number(Row row, Field field) {
        var written = row.text(field);
        if (written == null) {
            return null;
        }
        if (!DECIMAL.matcher(written).matches()) {
            row.setAside(Code.COORDINATE, field, written, null);
            return null;
        }
        if (written.indexOf(',') >= 0) {
            row.report(Code.COORDINATE_COMMA, field, written);
        }
        return Double.valueOf(written.replace(',', '.'));
    }

    private static Coordinates alone(Row row, Field written) {
        var value = row.text(written);
        if (value != null && !row.unknown().containsKey(written.column())) {
            row.setAside(Code.COORDINATES_ALONE, written, value, null);
        }
        return NONE;
    }

    private static Coordinates setAside(Row row, Code code) {
        for (var field : new Field[] {Field.LATITUDE, Field.LONGITUDE}) {
            row.setAside(code, field, String.valueOf(row.text(field)), null);
        }
        return NONE;
    }

    private static boolean isLambert93(double north, double east) {
        return north > 6_000_000 && north < 7_200_000 && east > 0 && east < 1_400_000;
    }
}
