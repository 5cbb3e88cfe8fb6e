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
public class Offer implements Listed {
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

    /** Whether it says more than that there is such a service, as only a hand can. */
    boolean isElaborated() {
        return Part.OFFERS.details().stream()
                .anyMatch(detail ->
                        detail != Detail.OFFER_SERVICE && !detail(detail).isEmpty());
    }

    @Override
    public String detail(Detail detail) {
        return switch (detail) {
            case OFFER_SERVICE -> service.standard();
            case OFFER_LABEL -> Detail.orEmpty(label);
            case OFFER_FOR -> Detail.yes(doesFor);
            case OFFER_WITH -> Detail.yes(doesWith);
            case OFFER_STEPS -> String.join("\n", steps);
            case OFFER_SUPPORT_MODES -> Detail.lines(supportModes);
            case OFFER_AUDIENCES -> Detail.lines(audiences);
            case OFFER_NEEDS -> Detail.lines(needs);
            case OFFER_FEES -> Detail.lines(fees);
            case OFFER_FEES_DETAIL -> Detail.orEmpty(feesDetail);
            case OFFER_CAPACITY -> Detail.orEmpty(capacity);
            case OFFER_SCHEDULE -> Detail.orEmpty(schedule);
            default -> throw new IllegalArgumentException("Not a detail of an offer: " + detail);
        };
    }

    @Override
    public void correct(Detail detail, String text) {
        switch (detail) {
            case OFFER_SERVICE -> service = detail.terms(Service.class, text).get(0);
            case OFFER_LABEL -> label = Detail.orNull(text);
            case OFFER_FOR -> doesFor = !text.isEmpty();
            case OFFER_WITH -> doesWith = !text.isEmpty();
            case OFFER_STEPS -> steps = Detail.lines(text);
            case OFFER_SUPPORT_MODES -> supportModes = detail.terms(SupportMode.class, text);
            case OFFER_AUDIENCES -> audiences = detail.terms(Audience.class, text);
            case OFFER_NEEDS -> needs = detail.terms(Need.class, text);
            case OFFER_FEES -> fees = detail.terms(Fee.class, text);
            case OFFER_FEES_DETAIL -> feesDetail = Detail.orNull(text);
            case OFFER_CAPACITY -> capacity = Detail.number(text);
            case OFFER_SCHEDULE -> schedule = Detail.orNull(text);
            default -> throw new IllegalArgumentException("Not a detail of an offer: " + detail);
        }
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

    @Override
    public long id() {
        return id;
    }

    /** A number for a row that is written past the entity manager. */
    void number(long number) {
        id = number;
    }
}
