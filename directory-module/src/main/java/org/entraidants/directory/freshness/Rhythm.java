package org.entraidants.directory.freshness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How often the people of one structure want to be asked about its sheet. */
@Entity
@Table(name = "directory_rhythms")
public class Rhythm {
    @Id
    @Column(name = "structure_id")
    private long structureId;

    @Version
    private long version;

    private int months;

    protected Rhythm() {}

    Rhythm(long structureId) {
        this.structureId = structureId;
    }

    void choose(Frequency frequency) {
        months = frequency.months();
    }

    public Frequency frequency() {
        return Frequency.ofMonths(months);
    }
}
