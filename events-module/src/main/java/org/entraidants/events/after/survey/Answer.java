package org.entraidants.events.after.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.LocalDate;

/** What somebody has answered. Its number is drawn by lot: it tells nothing of the order in which answers came. */
@Entity
@Table(name = "events_survey_answers")
class Answer {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private long id;

    @Column(name = "gathering_id")
    private long gatheringId;

    @Column(name = "month_of")
    private LocalDate month;

    private int useful;
    private String takes;
    private String missing;

    @SuppressWarnings("NullAway")
    protected Answer() {}

    Answer(long gatheringId, Opinion opinion, LocalDate today) {
        this.id = RANDOM.nextLong() >>> 1;
        this.gatheringId = gatheringId;
        this.month = today.withDayOfMonth(1);
        this.useful = opinion.useful();
        this.takes = opinion.takes().strip();
        this.missing = opinion.missing().strip();
    }

    long id() {
        return id;
    }

    long gatheringId() {
        return gatheringId;
    }

    LocalDate month() {
        return month;
    }

    int useful() {
        return useful;
    }

    String takes() {
        return takes;
    }

    String missing() {
        return missing;
    }
}
