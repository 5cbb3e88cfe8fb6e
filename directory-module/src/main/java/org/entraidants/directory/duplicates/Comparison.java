package org.entraidants.directory.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.duplicates.Likeness.Verdict;
import org.entraidants.directory.duplicates.Reason.Kind;
import org.entraidants.directory.place.Distance;
import org.jspecify.annotations.Nullable;

/**
 * Compares two places: name 35, address 25, distance 20, identifier 15, telephone 5 of a hundred points. What one of them
 * does not tell is not counted, and its points are shared among the others. The guard comes first: names that announce
 * different services are never the same place.
 */
final class Comparison {
    /** From so many points on two sheets are proposed as duplicates. */
    static final int LIKELY = 80;

    private static final double NAME_AT_LEAST = 0.6;
    private static final double SAME_SPOT_METRES = 50;
    private static final double OTHER_PLACE_METRES = 500;
    private static final int KIN_AT_LEAST = 55;

    private final Described one;
    private final Described two;
    private final List<Weighed> weighed = new ArrayList<>();

    /** A line before the points that nobody can have are shared out. */
    private record Weighed(Kind kind, double likeness, int weight, List<String> values) {}

    private Comparison(Described one, Described two) {
        this.one = one;
        this.two = two;
    }

    static Likeness of(Described one, Described two) {
        return new Comparison(one, two).likeness();
    }

    /** How two places compare of which something is to be proposed; most others are told apart at a glance. */
    static Optional<Likeness> proposed(Described one, Described two) {
        var comparison = new Comparison(one, two);
        return comparison.isApartAtAGlance()
                ? Optional.empty()
                : Optional.of(comparison.likeness()).filter(likeness -> likeness.verdict() != Verdict.APART);
    }

    /** Part of what the verdict asks, the quickest first. */
    private boolean isApartAtAGlance() {
        if (!one.name().services().equals(two.name().services())) {
            return !isBound();
        }
        return one.name().isForeignTo(two.name())
                || one.name().like(two.name()) < NAME_AT_LEAST
                || (isElsewhere(metres()) && one.address().like(two.address()) < 1);
    }

    private Likeness likeness() {
        double name = compareNames();
        double address = compareAddresses();
        Double metres = compareSpots();
        compareIdentifiers();
        comparePhones();
        int total = weighed.stream().mapToInt(Weighed::weight).sum();
        var reasons = new ArrayList<Reason>();
        int score = 0;
        for (Weighed line : weighed) {
            int most = Math.round(100f * line.weight() / total);
            int points = (int) Math.round(line.likeness() * 100 * line.weight() / total);
            score += points;
            reasons.add(new Reason(line.kind(), line.values(), points, most));
        }
        score = Math.min(100, score);
        return new Likeness(verdict(name, address, metres, score, reasons), score, reasons);
    }

    private Verdict verdict(double name, double address, @Nullable Double metres, int score, List<Reason> reasons) {
        boolean sameSpot = address >= 0.85 || (metres != null && metres <= SAME_SPOT_METRES && address >= 0.5);
        if (!one.name().services().equals(two.name().services())) {
            reasons.add(new Reason(Kind.SERVICE_OTHER, List.of(), 0, 0));
            return sameSpot && isBound() && score >= KIN_AT_LEAST ? Verdict.KIN : Verdict.APART;
        }
        if (one.name().isForeignTo(two.name())) {
            reasons.add(new Reason(Kind.NAME_FOREIGN, List.of(), 0, 0));
            return Verdict.APART;
        }
        boolean likely = score >= LIKELY && name >= NAME_AT_LEAST;
        return likely && (!isElsewhere(metres) || address == 1) ? Verdict.SAME : Verdict.APART;
    }

    private boolean isBound() {
        boolean sameIdentifier = !one.siret().isEmpty() && one.siret().equals(two.siret());
        return sameIdentifier || one.name().sharesWordWith(two.name());
    }

    private static boolean isElsewhere(@Nullable Double metres) {
        return metres != null && metres > OTHER_PLACE_METRES;
    }

    private double compareNames() {
        double like = one.name().like(two.name());
        Kind kind = like == 1 ? Kind.NAME_SAME : like >= NAME_AT_LEAST ? Kind.NAME_LIKE : Kind.NAME_OTHER;
        weighed.add(new Weighed(kind, like, 35, List.of(percent(like))));
        return like;
    }

    /** 0 when it cannot be told. */
    private double compareAddresses() {
        if (!one.address().isKnown() || !two.address().isKnown()) {
            return 0;
        }
        double like = one.address().like(two.address());
        Kind kind = like == 1 ? Kind.ADDRESS_SAME : like >= 0.6 ? Kind.ADDRESS_LIKE : Kind.ADDRESS_OTHER;
        weighed.add(new Weighed(kind, like, 25, List.of(percent(like))));
        return like;
    }

    private @Nullable Double compareSpots() {
        Double metres = metres();
        if (metres == null) {
            return null;
        }
        double like = Math.max(0, Math.min(1, (OTHER_PLACE_METRES - metres) / (OTHER_PLACE_METRES - SAME_SPOT_METRES)));
        Kind kind = isElsewhere(metres) ? Kind.FAR : Kind.NEAR;
        weighed.add(new Weighed(kind, like, 20, List.of(Long.toString(Math.round(metres)))));
        return metres;
    }

    private @Nullable Double metres() {
        Double lat1 = one.facts().latitude();
        Double lon1 = one.facts().longitude();
        Double lat2 = two.facts().latitude();
        Double lon2 = two.facts().longitude();
        if (lat1 == null || lon1 == null || lat2 == null || lon2 == null) {
            return null;
        }
        return 1000 * Distance.km(lat1, lon1, lat2, lon2);
    }

    private void compareIdentifiers() {
        String first = one.siret();
        String second = two.siret();
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        if (first.equals(second)) {
            weighed.add(new Weighed(Kind.IDENTIFIER_SAME, 1, 15, List.of(first)));
        } else if (first.length() == 14 && second.length() == 14 && first.regionMatches(0, second, 0, 9)) {
            weighed.add(new Weighed(Kind.IDENTIFIER_SISTER, 0.5, 15, List.of(first.substring(0, 9))));
        } else {
            weighed.add(new Weighed(Kind.IDENTIFIER_OTHER, 0, 15, List.of()));
        }
    }

    private void comparePhones() {
        if (!one.phone().isEmpty() && !two.phone().isEmpty()) {
            boolean same = one.phone().equals(two.phone());
            weighed.add(new Weighed(same ? Kind.PHONE_SAME : Kind.PHONE_OTHER, same ? 1 : 0, 5, List.of()));
        }
    }

    private static String percent(double part) {
        return Long.toString(Math.round(100 * part));
    }
}
