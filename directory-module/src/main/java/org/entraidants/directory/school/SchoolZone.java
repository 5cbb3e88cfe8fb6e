package org.entraidants.directory.school;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entraidants.directory.Site;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Where school holidays are the same: the zones of the French ministry, by département, and the communities of Belgium.
 * Saint-Barthélemy and Saint-Martin belong to the académie of Guadeloupe.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum SchoolZone {
    A(
            Set.of(
                    "01", "03", "07", "15", "16", "17", "19", "21", "23", "24", "25", "26", "33", "38", "39", "40",
                    "42", "43", "47", "58", "63", "64", "69", "70", "71", "73", "74", "79", "86", "87", "89", "90"),
            "zone a"),
    B(
            Set.of(
                    "02", "04", "05", "06", "08", "10", "13", "14", "18", "22", "27", "28", "29", "35", "36", "37",
                    "41", "44", "45", "49", "50", "51", "52", "53", "54", "55", "56", "57", "59", "60", "61", "62",
                    "67", "68", "72", "76", "80", "83", "84", "85", "88"),
            "zone b"),
    C(
            Set.of(
                    "09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "75", "77", "78", "81", "82",
                    "91", "92", "93", "94", "95"),
            "zone c"),
    CORSE(Set.of("2A", "2B"), "corse"),
    GUADELOUPE(Set.of("971", "977", "978"), "guadeloupe"),
    MARTINIQUE(Set.of("972"), "martinique"),
    GUYANE(Set.of("973"), "guyane"),
    REUNION(Set.of("974"), "reunion"),
    SAINT_PIERRE_ET_MIQUELON(Set.of("975"), "saint pierre et miquelon"),
    MAYOTTE(Set.of("976"), "mayotte"),
    WALLIS_ET_FUTUNA(Set.of("986"), "wallis et futuna"),
    POLYNESIE(Set.of("987"), "polynesie"),
    NOUVELLE_CALEDONIE(Set.of("988"), "nouvelle caledonie"),
    WALLONIE_BRUXELLES(
            Set.of("BRU", "WBR", "WLG", "WNA", "WHT", "WLX"), "wallonie bruxelles", "fwb", "communaute francaise"),
    VLAANDEREN(Set.of("VAN", "VBR", "VLI", "VWV", "VOV"), "vlaanderen", "flandre", "vlaamse gemeenschap"),
    OSTBELGIEN(Set.of(), "ostbelgien", "communaute germanophone", "deutschsprachige gemeinschaft");

    private static final Pattern ZONES = Pattern.compile("\\bzones? ((?:[abc] (?:et |and )?)+)");
    private static final String GERMAN_SPEAKING = "47";

    private final Set<String> departments;
    private final List<String> names;

    SchoolZone(Set<String> departments, String... names) {
        this.departments = departments;
        this.names = List.of(names);
    }

    /** The zone of a site; null where it is not known. */
    public static @Nullable SchoolZone of(Site site) {
        return of(site.structure().country(), site.department(), site.postcode());
    }

    static @Nullable SchoolZone of(Country country, @Nullable String department, String postcode) {
        if (country == Country.BE && postcode.startsWith(GERMAN_SPEAKING)) {
            return OSTBELGIEN;
        }
        return Arrays.stream(values())
                .filter(zone -> zone.departments.contains(department == null ? "" : department))
                .findFirst()
                .orElse(null);
    }

    /** All that a text names: « Vacances de Noël, zones A et B », « Polynésie »; none when it names none. */
    static Set<SchoolZone> in(String text) {
        String plain = plain(text);
        Set<SchoolZone> found = EnumSet.noneOf(SchoolZone.class);
        var zones = ZONES.matcher(plain);
        while (zones.find()) {
            for (SchoolZone zone : List.of(A, B, C)) {
                if ((" " + zones.group(1)).contains(" " + zone.name().toLowerCase(Locale.ROOT) + " ")) {
                    found.add(zone);
                }
            }
        }
        for (SchoolZone zone : values()) {
            if (zone.names.stream().anyMatch(name -> plain.contains(" " + name + " "))) {
                found.add(zone);
            }
        }
        return found;
    }

    /** The words of a text in small letters without accents, each with a blank around it. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return " " + bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ";
    }

    /** The clock by which its days begin. */
    ZoneId clock() {
        return departments.stream()
                .findFirst()
                .map(department -> Territory.zoneOf(Country.FR, department))
                .orElse(Territory.METROPOLITAN_FRANCE.zone());
    }
}
