package org.entraidants.directory.freshness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet gives to those who send somebody there, 0 to 100, line by line. It judges a sheet, not its people: it is
 * shown to those who can better it, and orders no list.
 */
public record Quality(List<Line> lines) {
    private static final int TELLING = 40;

    public Quality {
        lines = List.copyOf(lines);
    }

    /** What is looked at, and what it counts; a hundred in all. */
    public enum Criterion {
        HOURS(20),
        CONTACT(15),
        OFFERS(15),
        REFERENT(15),
        VERIFIED(15),
        PLACE(10),
        SUMMARY(5),
        ACCESS(5);

        private final int most;

        Criterion(int most) {
            this.most = most;
        }
    }

    /** How much of a line is there. */
    public enum Share {
        WHOLE,
        PART,
        NOTHING
    }

    /** One line of the explanation; the words are {@code directory.quality.<criterion>.<share>}. */
    public record Line(Criterion criterion, Share share) {
        public int points() {
            return switch (share) {
                case WHOLE -> criterion.most;
                case PART -> criterion.most / 2;
                case NOTHING -> 0;
            };
        }

        public int most() {
            return criterion.most;
        }

        public boolean isWhole() {
            return share == Share.WHOLE;
        }

        /** The end of its message key. */
        public String key() {
            return criterion + "." + share;
        }
    }

    /** Looks at a sheet; {@code today} on the clocks of the network. */
    public static Quality of(Structure structure, LocalDate today) {
        Site site = structure.mainSite();
        return new Quality(Arrays.stream(Criterion.values())
                .map(criterion -> new Line(
                        criterion,
                        switch (criterion) {
                            case HOURS -> hours(site);
                            case CONTACT -> contact(site);
                            case OFFERS -> offers(site);
                            case REFERENT -> referent(structure);
                            case VERIFIED -> verified(structure, today);
                            case PLACE -> place(site);
                            case SUMMARY -> summary(structure.summary());
                            case ACCESS -> access(site);
                        }))
                .toList());
    }

    /** The sum. */
    public int points() {
        return lines.stream().mapToInt(Line::points).sum();
    }

    /** What is missing, the weightiest first. */
    public List<Line> missing() {
        return lines.stream()
                .filter(line -> !line.isWhole())
                .sorted(Comparator.comparingInt((Line line) -> line.points() - line.most()))
                .toList();
    }

    private static Share hours(Site site) {
        String hours = site.hours();
        if (hours == null) {
            return site.stops().isEmpty() ? Share.NOTHING : Share.WHOLE;
        }
        return OpeningHours.read(hours).hours().isUnderstood() ? Share.WHOLE : Share.PART;
    }

    private static Share contact(Site site) {
        return share(isThere(site.phone()), !site.emails().isEmpty());
    }

    private static Share offers(Site site) {
        return share(!site.offers().isEmpty(), site.offers().stream().anyMatch(Quality::isDescribed));
    }

    private static boolean isDescribed(Offer offer) {
        return isThere(offer.label())
                || isThere(offer.schedule())
                || offer.doesFor()
                || offer.doesWith()
                || !offer.supportModes().isEmpty()
                || !offer.audiences().isEmpty();
    }

    /** A name that everybody sees is better than one for members alone. */
    private static Share referent(Structure structure) {
        List<Consent> consents =
                structure.referents().stream().map(Referent::consent).toList();
        return share(
                consents.contains(Consent.EVERYONE) || consents.contains(Consent.MEMBERS),
                consents.contains(Consent.EVERYONE));
    }

    private static Share verified(Structure structure, LocalDate today) {
        if (structure.verifiedAt() == null) {
            return Share.NOTHING;
        }
        LocalDate day = Dates.dateOf(structure.verifiedAt());
        return share(!day.isBefore(today.minusMonths(12)), !day.isBefore(today.minusMonths(6)));
    }

    private static Share place(Site site) {
        return share(site.foundBy() != Site.FoundBy.NOT_FOUND, site.foundBy() == Site.FoundBy.GIVEN);
    }

    private static Share summary(@Nullable String text) {
        String told = Objects.requireNonNullElse(text, "").strip();
        return share(!told.isEmpty(), told.length() >= TELLING);
    }

    private static Share access(Site site) {
        return share(isThere(site.accessibilityPage()) || isThere(site.howToCome()), isThere(site.accessibilityPage()));
    }

    private static Share share(boolean one, boolean other) {
        return one && other ? Share.WHOLE : one || other ? Share.PART : Share.NOTHING;
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
