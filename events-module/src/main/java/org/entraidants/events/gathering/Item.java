package org.entraidants.events.gathering;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.ZonedDateTime;

/** A line of the programme. */
@Entity
@Table(name = "events_items")
public class Item {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SPEAKER = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "events_items_seq")
    @SequenceGenerator(name = "events_items_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    private int minutes;
    private String title;
    private String speaker;

    @SuppressWarnings("NullAway")
    protected Item() {}

    /** @param after how long after the start of the gathering it begins: it moves along with it */
    Item(Gathering gathering, Duration after, String title, String speaker) {
        this.gathering = gathering;
        this.minutes = (int) after.toMinutes();
        this.title = title;
        this.speaker = speaker;
    }

    Duration after() {
        return Duration.ofMinutes(minutes);
    }

    /** When it begins. */
    public ZonedDateTime begins() {
        return gathering.startsAt().plus(after()).atZone(gathering.zone());
    }

    public String title() {
        return title;
    }

    /** Who speaks, of the network or from outside; empty for nobody in particular. */
    public String speaker() {
        return speaker;
    }
}
