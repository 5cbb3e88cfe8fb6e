package org.entraidants.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** When a site, or one of its offers, is open: the text in OpenStreetMap syntax as it was written, understood or not. */
@Entity
@Table(name = "directory_opening_rules")
public class OpeningRule {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_opening_rules_seq")
    @SequenceGenerator(name = "directory_opening_rules_seq", allocationSize = 500)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offer_id")
    @Nullable
    private Offer offer;

    private String text;

    @SuppressWarnings("NullAway")
    protected OpeningRule() {}

    OpeningRule(Site site, String text) {
        this.site = site;
        this.text = text;
    }

    public Site site() {
        return site;
    }

    public @Nullable Offer offer() {
        return offer;
    }

    public String text() {
        return text;
    }

    public long id() {
        return id;
    }

    /** A number for a row that is written past the entity manager. */
    void number(long number) {
        id = number;
    }
}
