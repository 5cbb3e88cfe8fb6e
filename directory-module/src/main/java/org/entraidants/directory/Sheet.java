package org.entraidants.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.hours.Holidays;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.hours.SchoolHolidays;
import org.entraidants.directory.hours.Timetable;
import org.entraidants.directory.search.Neighbours.Neighbour;
import org.jspecify.annotations.Nullable;

/**
 * All that a caller may see of one structure.
 *
 * @param places never empty, the main one first
 * @param contacts the referents who consent to be named to this caller
 * @param nearby other structures, nearest first
 * @param verifiedBy who has confirmed it last; null when nobody has, or when the caller may not learn the name
 * @param branches the structures within this one, by name
 */
public record Sheet(
        Structure structure,
        List<Place> places,
        List<Contact> contacts,
        List<Neighbour> nearby,
        @Nullable String verifiedBy,
        List<Branch> branches) {
    public Sheet {
        places = List.copyOf(places);
        contacts = List.copyOf(contacts);
        nearby = List.copyOf(nearby);
        branches = List.copyOf(branches);
    }

    /** Where it is first of all. */
    public Place main() {
        return places.get(0);
    }

    /**
     * One of its sites.
     *
     * @param periods those that are not over, first come first
     * @param stops the weekly ones, then those of today and later, in their order
     * @param school the school holidays, as far as the hours depend on them
     */
    public record Place(
            Site site, List<Offer> offers, List<ExceptionalPeriod> periods, List<Stop> stops, SchoolHolidays school) {
        public Place {
            offers = List.copyOf(offers);
            periods = List.copyOf(periods);
            stops = List.copyOf(stops);
        }

        /** The hours, understood or not; null when nobody has told them. */
        public @Nullable OpeningHours hours() {
            String text = site.hours();
            return text == null ? null : OpeningHours.read(text).hours();
        }

        /** Whether a closure is announced for this day. */
        public boolean isClosedOn(LocalDate day) {
            return periods.stream().anyMatch(period -> period.kind() == Exceptional.Kind.CLOSURE && period.covers(day));
        }

        /** Whether a closure or other hours are announced for this day. */
        public boolean isAnnouncedOn(LocalDate day) {
            return periods.stream().anyMatch(period -> period.kind() != Exceptional.Kind.MESSAGE && period.covers(day));
        }

        /** When it is open, holidays and exceptions included; without hours every moment is unknown. */
        public Timetable timetable() {
            OpeningHours hours = hours();
            return new Timetable(
                    hours == null ? OpeningHours.read("").hours() : hours,
                    Holidays.of(site.structure().country().name(), site.department())
                            .with(school),
                    periods.stream().map(ExceptionalPeriod::exceptional).toList());
        }
    }

    /** A structure within this one. */
    public record Branch(String slug, String name) {}

    /**
     * A person to ask for.
     *
     * @param phone null when it is not known, or not for this caller
     * @param email null when it is not known, or not for this caller
     */
    public record Contact(
            String name,
            @Nullable String role,
            @Nullable String phone,
            @Nullable String email) {
        /** At most two letters that stand for the name. */
        public String initials() {
            return Arrays.stream(name.strip().split("[\\s-]+"))
                    .limit(2)
                    .map(word -> word.substring(0, Math.min(1, word.length())))
                    .collect(Collectors.joining());
        }
    }
}
