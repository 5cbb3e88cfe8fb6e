package org.entraidants.events.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.platform.account.Token;
import org.jspecify.annotations.Nullable;

/** Somebody asked to come to a gathering. Changed only while the row of the gathering is locked. */
@Entity
@Table(name = "events_registrations")
public class Registration {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "events_registrations_seq")
    @SequenceGenerator(name = "events_registrations_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    private int rank;
    private @Nullable String address;
    private String name;
    private String structure;
    private String language;
    private boolean online;
    private boolean lunch;
    private String answer;
    private String link = Token.fresh().value();
    private @Nullable Integer doubted;

    @Column(name = "structure_key")
    private String structureKey;

    @Enumerated(EnumType.STRING)
    private Standing state;

    @Column(name = "holds_seat")
    private boolean holdsSeat;

    @Column(name = "until_at")
    private @Nullable Instant until;

    @Column(name = "access_needs")
    private String accessNeeds;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "came_at")
    private @Nullable Instant cameAt;

    @Column(name = "walked_in")
    private boolean walkedIn;

    @Column(name = "door_key")
    private @Nullable String doorKey;

    @SuppressWarnings("NullAway")
    protected Registration() {}

    Registration(Gathering gathering, Wish wish, Instant now) {
        this.gathering = gathering;
        this.address = wish.address().isEmpty() ? null : wish.address();
        ask(wish, now);
    }

    /** Asks to come, for the first time or again; the last place in the line is theirs. */
    final void ask(Wish wish, Instant now) {
        accountId = wish.accountId() == null ? accountId : wish.accountId();
        name = wish.name();
        structure = wish.structure().strip();
        structureKey = wish.structureKey();
        language = wish.language().getLanguage();
        online = wish.online();
        lunch = wish.lunch();
        accessNeeds = wish.accessNeeds().strip();
        answer = wish.answer().strip();
        registeredAt = now;
        rank = gathering.seating().nextRank();
        state = Standing.LEFT;
        until = null;
        doubted = null;
    }

    /** The person seems to have declined; true once for each invitation. */
    boolean doubt() {
        boolean first = !Integer.valueOf(gathering.sequence()).equals(doubted);
        doubted = gathering.sequence();
        return first;
    }

    /** Takes the way of coming in which there is a seat, or none. */
    void takeSeat() {
        hold(true);
    }

    private void hold(boolean seat) {
        if (holdsSeat != seat) {
            holdsSeat = seat;
            gathering.seating().take(online, seat ? 1 : -1);
        }
    }

    /** @param moment until when it stands like that; null for as long as nothing happens */
    void stand(Standing now, @Nullable Instant moment) {
        gathering.seating().wait((now == Standing.WAITING ? 1 : 0) - (state == Standing.WAITING ? 1 : 0));
        state = now;
        until = moment;
        if (!now.isOn()) {
            hold(false);
        }
    }

    /** The person is there; who had no seat has one now. */
    void arrive(Instant moment) {
        if (state != Standing.SEATED) {
            takeSeat();
            stand(Standing.SEATED, null);
        }
        cameAt = cameAt == null ? moment : cameAt;
    }

    /** The person comes without having asked, and is noted by a form that has a number. */
    void walkIn(String key, Instant moment) {
        doorKey = key;
        walkedIn = true;
        arrive(moment);
    }

    /** The person is not there: it was noted by mistake. */
    void notThere() {
        cameAt = null;
        if (walkedIn) {
            stand(Standing.LEFT, null);
        }
    }

    public long id() {
        return id;
    }

    public Gathering gathering() {
        return gathering;
    }

    public @Nullable Long accountId() {
        return accountId;
    }

    /** The mail address; empty for who walked in and told none. */
    public String address() {
        return address == null ? "" : address;
    }

    public String name() {
        return name;
    }

    public String structure() {
        return structure;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public boolean online() {
        return online;
    }

    public Standing standing() {
        return state;
    }

    /** Whether a seat is taken, or kept until an answer. */
    public boolean holdsSeat() {
        return holdsSeat;
    }

    /** The place in the line of all who asked. */
    public int rank() {
        return rank;
    }

    /** Until when an answer is waited for; null when none is. */
    public @Nullable Instant until() {
        return until;
    }

    /** The secret part of the address of its page. */
    public String link() {
        return link;
    }

    /** The path of its page, for the person alone. */
    public String path() {
        return "/agenda/inscriptions/" + link;
    }

    /** The path that leads into the room online, when it is time. */
    public String room() {
        return path() + "/salle";
    }

    /** Since when the person is noted as present; null for who is not. */
    public @Nullable Instant cameAt() {
        return cameAt;
    }

    /** Whether the person is, or was, there. */
    public boolean isThere() {
        return cameAt != null;
    }

    /** Whether the person came without having asked. */
    public boolean walkedIn() {
        return walkedIn;
    }

    public boolean lunch() {
        return lunch;
    }

    public String accessNeeds() {
        return accessNeeds;
    }

    public String answer() {
        return answer;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
