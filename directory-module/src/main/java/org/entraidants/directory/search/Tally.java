package org.entraidants.directory.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.entraidants.directory.hours.Status;
import org.jspecify.annotations.Nullable;

/**
 * Looks once at each place that has the words and lies in the area: sorts out what was not chosen, counts, and hands the
 * rest on. A place that fails by one list alone still counts for the other values of that list.
 */
final class Tally implements Collector {
    private static final Facet[] FACETS = Facet.values();
    private static final int OPENING = FACETS.length;

    private final Criteria criteria;
    private final Opening.At moment;
    private final StatusMemo memo;
    private final Collector hits;
    private final long firstDay;
    private final @Nullable Circle circle;
    private final long[] chosen = new long[FACETS.length];
    private final long[] masks = new long[FACETS.length];
    private final int[] byBit = new int[Long.SIZE];
    private int open;
    private int closed;
    private int unknown;
    private int atWeekends;
    private int total;

    /**
     * @param moment that the state of the places is counted at
     * @param hits gets what passes
     */
    Tally(Criteria criteria, Opening.At moment, StatusMemo memo, Collector hits) {
        this.criteria = criteria;
        this.moment = moment;
        this.memo = memo;
        this.hits = hits;
        this.firstDay =
                criteria.verifiedSince() == null ? 0 : criteria.verifiedSince().toEpochDay();
        this.circle = criteria.area() == null ? null : Circle.of(criteria.area());
        for (int i = 0; i < FACETS.length; i++) {
            chosen[i] = FACETS[i].bits(criteria.chosen(FACETS[i]));
            masks[i] = FACETS[i].mask();
        }
    }

    int total() {
        return total;
    }

    Counts counts() {
        return Counts.of(byBit, open, closed, unknown, atWeekends);
    }

    @Override
    public ScoreMode scoreMode() {
        return hits.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(context.reader(), hits.getLeafCollector(context));
    }

    private final class Leaf implements LeafCollector {
        private final LeafCollector passed;
        private final NumericDocValues terms;
        private final SortedNumericDocValues points;
        private final NumericDocValues seats;
        private final NumericDocValues verified;
        private final SortedDocValues hours;
        private final StatusMemo.Statuses atMoment;
        private final StatusMemo.Statuses atWeekend;

        Leaf(LeafReader reader, LeafCollector passed) throws IOException {
            this.passed = passed;
            terms = DocValues.getNumeric(reader, Fields.TERMS);
            points = DocValues.getSortedNumeric(reader, Fields.POINT);
            seats = DocValues.getNumeric(reader, Fields.SEATS);
            verified = DocValues.getNumeric(reader, Fields.VERIFIED);
            hours = DocValues.getSorted(reader, Fields.HOURS);
            atMoment = memo.of(reader, hours, moment);
            atWeekend = memo.of(reader, hours, new Opening.Weekend());
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            passed.setScorer(scorer);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (!passes(doc)) {
                return;
            }
            long bits = terms.advanceExact(doc) ? terms.longValue() : 0;
            int ordinal = hours.advanceExact(doc) ? hours.ordValue() : -1;
            Status status = ordinal < 0 ? Status.UNKNOWN : atMoment.at(ordinal);
            Status weekend = ordinal < 0 ? Status.UNKNOWN : atWeekend.at(ordinal);
            int missed = 0;
            int last = -1;
            for (int facet = 0; facet < chosen.length; facet++) {
                if (chosen[facet] != 0 && (chosen[facet] & bits) == 0) {
                    missed++;
                    last = facet;
                }
            }
            if (!opens(status, weekend)) {
                missed++;
                last = OPENING;
            }
            if (missed == 0) {
                total++;
                count(bits);
                count(status, weekend);
                passed.collect(doc);
            } else if (missed == 1 && last == OPENING) {
                count(status, weekend);
            } else if (missed == 1) {
                count(bits & masks[last]);
            }
        }

        private boolean passes(int doc) throws IOException {
            return (circle == null || circle.holds(points, doc))
                    && reaches(seats, doc, criteria.seats() > 0, criteria.seats())
                    && reaches(verified, doc, criteria.verifiedSince() != null, firstDay);
        }

        private static boolean reaches(NumericDocValues values, int doc, boolean asked, long least) throws IOException {
            return !asked || (values.advanceExact(doc) && values.longValue() >= least);
        }

        private boolean opens(Status status, Status weekend) {
            if (criteria.opening() == null) {
                return true;
            }
            Status asked = criteria.opening() instanceof Opening.Weekend ? weekend : status;
            return asked == Status.OPEN || (asked == Status.UNKNOWN && criteria.orUnknown());
        }
    }

    private void count(Status status, Status weekend) {
        switch (status) {
            case OPEN -> open++;
            case CLOSED -> closed++;
            case UNKNOWN -> unknown++;
        }
        if (weekend == Status.OPEN) {
            atWeekends++;
        }
    }

    private void count(long bits) {
        for (long left = bits; left != 0; left &= left - 1) {
            byBit[Long.numberOfTrailingZeros(left)]++;
        }
    }
}
