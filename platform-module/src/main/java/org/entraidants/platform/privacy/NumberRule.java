package org.entraidants.platform.privacy;

import static org.entraidants.platform.privacy.Window.gapsAt;

import java.util.List;
import java.util.function.Function;

/**
 * A number of fixed length.
 *
 * @param gaps where it is usually cut
 * @param grouping which other cuts and neighbours are allowed
 */
record NumberRule(Kind kind, int length, long gaps, Grouping grouping, Function<String, Proof> check) {

    enum Grouping {
        /** Cut as usual, or in any way when no other number stands beside. */
        ANY_ALONE,
        /** Cut as usual. */
        USUAL,
        /** Cut as usual, and not the continuation of another number. */
        USUAL_FIRST
    }

    static final List<NumberRule> ALL = List.of(
            new NumberRule(Kind.NIR, 15, gapsAt(1, 3, 5, 7, 10, 13), Grouping.ANY_ALONE, Nir::withKey),
            new NumberRule(Kind.SPI, 13, gapsAt(2, 4, 7, 10), Grouping.ANY_ALONE, Spi::of),
            new NumberRule(Kind.NIR, 13, gapsAt(1, 3, 5, 7, 10), Grouping.USUAL, Nir::withoutKey),
            new NumberRule(Kind.NISS, 11, gapsAt(2, 4, 6, 9), Grouping.ANY_ALONE, Niss::of),
            new NumberRule(Kind.EID, 12, gapsAt(3, 10), Grouping.USUAL_FIRST, BelgianCard::of),
            new NumberRule(Kind.RIB, 23, gapsAt(5, 10, 21), Grouping.USUAL_FIRST, Rib::of),
            new NumberRule(Kind.CARD, 16, gapsAt(4, 8, 12), Grouping.USUAL_FIRST, PaymentCard::of));

    Proof judge(Window window) {
        return window.closesAt(length) && isWellCut(window) ? check.apply(window.value(length)) : Proof.NONE;
    }

    private boolean isWellCut(Window window) {
        boolean usual = window.isCutOnlyAt(gaps, length);
        return switch (grouping) {
            case USUAL -> usual;
            case USUAL_FIRST -> usual && !window.followsNumber();
            case ANY_ALONE -> usual || (window.isAlone(length) && !window.isCutInThousands(length));
        };
    }
}
