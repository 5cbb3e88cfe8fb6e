package org.entraidants.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a structure does for people, or with them, at a site. Empty lists: as the site says. */
@Entity
@Table(name = "directory_offers")
public class Offer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_offers_seq")
    @SequenceGenerator(name = "directory_offers_seq", allocationSize = 500)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;

    private int rank;

    @Convert(converter = TermLists.OneService.class)
    private Service service;

    @Nullable
    private String label;

    @Convert(converter = TermLists.OfAudience.class)
    private List<Audience> audiences;

    @Convert(converter = TermLists.OfNeed.class)
    private List<Need> needs;

    @Convert(converter = TermLists.OfFee.class)
    private List<Fee> fees;

    @Column(name = "fees_detail")
    @Nullable
    private String feesDetail;

    @Convert(converter = TermLists.OfSupportMode.class)
    @Column(name = "support_modes")
    private List<SupportMode> supportModes;

    @Convert(converter = TermLists.OfTexts.class)
    private List<String> steps;

    @Nullable
    private Integer capacity;

    @Nullable
    private String schedule;

    @Column(name = "does_for")
    private boolean doesFor;

    @Column(name = "does_with")
    private boolean doesWith;

    @SuppressWarnings("NullAway")
    protected Offer() {}

    Offer(Site site, Service service, int rank) {
        this.site = site;
        this.service = service;
        this.rank = rank;
        this.audiences = List.of();
        this.needs = List.of();
        this.fees = List.of();
        this.supportModes = List.of();
        this.steps = List.of();
    }

    void rankAt(int place) {
        rank = place;
    }

    /** For whom it is, and at what price. */
    public void address(List<Audience> people, List<Need> special, List<Fee> prices, @Nullable String priceDetail) {
        audiences = people;
        needs = special;
        fees = prices;
        feesDetail = priceDetail;
    }

    /**
     * How it goes.
     *
     * @param people how many at once
     */
    public void organise(
            @Nullable String words, List<SupportMode> modes, @Nullable Integer people, @Nullable String when) {
        label = words;
        supportModes = modes;
        capacity = people;
        schedule = when;
    }

    /** How far it goes: in the person's place, with the person; at which steps of a path. */
    public void accompany(boolean inTheirPlace, boolean together, List<String> path) {
        doesFor = inTheirPlace;
        doesWith = together;
        steps = path;
    }

    public Site site() {
        return site;
    }

    public int rank() {
        return rank;
    }

    public Service service() {
        return service;
    }

    public @Nullable String label() {
        return label;
    }

    public List<Audience> audiences() {
        return audiences;
    }

    public List<Need> needs() {
        return needs;
    }

    public List<Fee> fees() {
        return fees;
    }

    public @Nullable String feesDetail() {
        return feesDetail;
    }

    public List<SupportMode> supportModes() {
        return supportModes;
    }

    public List<String> steps() {
        return steps;
    }

    public @Nullable Integer capacity() {
        return capacity;
    }

    public @Nullable String schedule() {
        return schedule;
    }

    public boolean doesFor() {
        return doesFor;
    }

    public boolean doesWith() {
        return doesWith;
    }

    public long id() {
        return id;
    }

    /** A number for a row that is written past the entity manager. */
    void number(long number) {
        id = number;
    }
}
