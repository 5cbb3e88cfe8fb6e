package org.entraidants.events.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How many may come, and how many do. Changed only while the row of the gathering is locked, so that the last seat is given
 * once.
 */
@Embeddable
public class Seating {
    private @Nullable Integer seats;

    @Column(name = "online_seats")
    private @Nullable Integer onlineSeats;

    @Column(name = "per_structure")
    private @Nullable Integer perStructure;

    private boolean guests = true;

    @Column(name = "answer_hours")
    private int answerHours = 24;

    private int seated;

    @Column(name = "seated_online")
    private int seatedOnline;

    private int waiting;

    @Column(name = "last_rank")
    private int lastRank;

    protected Seating() {}

    static Seating open() {
        return new Seating();
    }

    /** The same rules for another gathering, to which nobody comes yet. */
    Seating again() {
        var again = new Seating();
        again.rule(seats, onlineSeats, perStructure, guests, answerHours);
        return again;
    }

    void rule(
            @Nullable Integer onSite,
            @Nullable Integer online,
            @Nullable Integer ofOneStructure,
            boolean withGuests,
            int hours) {
        seats = onSite;
        onlineSeats = online;
        perStructure = ofOneStructure;
        guests = withGuests;
        answerHours = hours;
    }

    /** Whether a seat is free. */
    public boolean isFree(boolean online) {
        Integer all = online ? onlineSeats : seats;
        return all == null || taken(online) < all;
    }

    /** How many seats are free; null for no limit. */
    public @Nullable Integer left(boolean online) {
        Integer all = online ? onlineSeats : seats;
        return all == null ? null : Math.max(0, all - taken(online));
    }

    /** Takes a seat, or gives it back. */
    public void take(boolean online, int people) {
        if (online) {
            seatedOnline += people;
        } else {
            seated += people;
        }
    }

    /** So many more wait, or fewer. */
    public void wait(int people) {
        waiting += people;
    }

    /** The next place in the line of all who have asked to come. */
    public int nextRank() {
        return ++lastRank;
    }

    /** The place that was given last. */
    public int lastRank() {
        return lastRank;
    }

    /** How many seats are taken, those included that are kept for somebody who has yet to answer. */
    public int taken(boolean online) {
        return online ? seatedOnline : seated;
    }

    public int waiting() {
        return waiting;
    }

    /** On site; null for no limit. */
    public @Nullable Integer seats() {
        return seats;
    }

    /** Online; null for no limit. */
    public @Nullable Integer onlineSeats() {
        return onlineSeats;
    }

    /** How many people of one structure may come; null for no limit. */
    public @Nullable Integer perStructure() {
        return perStructure;
    }

    /** Whether people without an account may come. */
    public boolean guests() {
        return guests;
    }

    /** How many hours somebody who waits has to answer when a seat becomes free. */
    public int answerHours() {
        return answerHours;
    }
}
