package org.entraidants.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Identifier;
import org.entraidants.directory.place.IdentifierKind;
import org.jspecify.annotations.Nullable;

/** An organisation that helps people with digital matters, wherever it does so. */
@Entity
@Table(name = "directory_structures")
public class Structure implements Correctable {
    /** What the change table and the search index call it. */
    public static final String KIND = "structure";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_structures_seq")
    @SequenceGenerator(name = "directory_structures_seq", allocationSize = 500)
    private long id;

    @Version
    private long version;

    private String slug;
    private String name;

    @Column(name = "usual_name")
    @Nullable
    private String usualName;

    @Enumerated(EnumType.STRING)
    private Country country;

    @Enumerated(EnumType.STRING)
    @Column(name = "identifier_kind")
    private IdentifierKind identifierKind;

    private String identifier;

    @Convert(converter = TermLists.OfTypology.class)
    private List<Typology> typologies;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @Nullable
    private Structure parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    @Nullable
    private Structure mergedInto;

    @Column(name = "parent_text")
    @Nullable
    private String parentText;

    @Nullable
    private String summary;

    @Nullable
    private String description;

    @Convert(converter = TermLists.OfTexts.class)
    private List<String> websites;

    @Convert(converter = TermLists.OfProgramme.class)
    private List<Programme> programmes;

    @Convert(converter = TermLists.OfLabel.class)
    private List<Label> labels;

    @Convert(converter = TermLists.OfTexts.class)
    @Column(name = "other_labels")
    private List<String> otherLabels;

    @Nullable
    private String source;

    @Column(name = "source_updated_on")
    @Nullable
    private LocalDate sourceUpdatedOn;

    @Column(name = "co_animates")
    private boolean coAnimates;

    @Column(name = "content_to_share")
    @Nullable
    private String contentToShare;

    @Nullable
    private String trainers;

    @Column(name = "verified_at")
    @Nullable
    private Instant verifiedAt;

    @Column(name = "verified_by")
    @Nullable
    private String verifiedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    @Nullable
    private Instant editedAt;

    @OneToMany(mappedBy = "structure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Site> sites = new ArrayList<>();

    @OneToMany(mappedBy = "structure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank")
    private List<Referent> referents = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Structure() {}

    /** A structure of which only the name is known yet. */
    public Structure(String slug, String name, Country country, Instant createdAt) {
        this.slug = slug;
        this.name = Objects.requireNonNull(name);
        this.country = country;
        this.identifierKind = IdentifierKind.NONE;
        this.identifier = "";
        this.createdAt = createdAt;
        this.typologies = List.of();
        this.websites = List.of();
        this.programmes = List.of();
        this.labels = List.of();
        this.otherLabels = List.of();
    }

    public Site addSite() {
        var site = new Site(this);
        sites.add(site);
        return site;
    }

    public Referent addReferent(String person) {
        var referent = new Referent(this, person, referents.size());
        referents.add(referent);
        return referent;
    }

    /** Takes a card away. */
    public void removeReferent(Referent referent) {
        referents.remove(referent);
    }

    /** What kinds of structure it is. */
    public void classify(List<Typology> kinds) {
        typologies = List.copyOf(kinds);
    }

    /** Where it is first of all. */
    public Site mainSite() {
        return sites.get(0);
    }

    /** Somebody has looked at the sheet and says that it is right. */
    public Verification verify(String by, @Nullable Long accountId, Instant at) {
        verifiedBy = by;
        verifiedAt = at;
        return new Verification(this, by, accountId, at);
    }

    /** A structure within another one; null for one on its own. */
    public void belongTo(@Nullable Structure whole) {
        parent = whole;
    }

    /** Its sheet is part of another one from now on: nobody sees it any more, its address leads to the other. */
    public void mergeInto(Structure kept, Instant at) {
        mergedInto = kept;
        kept.editedByHand(at);
    }

    /** It has a sheet of its own again. */
    public void separate() {
        mergedInto = null;
    }

    /** The hand that changed it last is undone. */
    public void forgetEdit(@Nullable Instant before) {
        editedAt = before;
    }

    /**
     * What it does for the network itself.
     *
     * @param content what it has made and shares
     * @param people who of it trains helpers, and in what
     */
    public void contribute(boolean animates, @Nullable String content, @Nullable String people) {
        coAnimates = animates;
        contentToShare = content;
        trainers = people;
    }

    @Override
    public String detail(Detail detail) {
        return switch (detail) {
            case NAME -> name;
            case USUAL_NAME -> Detail.orEmpty(usualName);
            case SUMMARY -> Detail.orEmpty(summary);
            case DESCRIPTION -> Detail.orEmpty(description);
            case TYPOLOGIES -> Detail.lines(typologies);
            case PROGRAMMES -> Detail.lines(programmes);
            case LABELS -> Detail.lines(labels);
            case OTHER_LABELS -> String.join("\n", otherLabels);
            case WEBSITES -> String.join("\n", websites);
            case CO_ANIMATES -> Detail.yes(coAnimates);
            case CONTENT_TO_SHARE -> Detail.orEmpty(contentToShare);
            case TRAINERS -> Detail.orEmpty(trainers);
            case IDENTIFIER -> identifier;
            case SOURCE -> Detail.orEmpty(source);
            case PARENT -> Detail.orEmpty(parentText);
            default -> mainSite().detail(detail);
        };
    }

    @Override
    public void correct(Detail detail, String text) {
        switch (detail) {
            case NAME -> name = text;
            case USUAL_NAME -> usualName = Detail.orNull(text);
            case SUMMARY -> summary = Detail.orNull(text);
            case DESCRIPTION -> description = Detail.orNull(text);
            case TYPOLOGIES -> typologies = detail.terms(Typology.class, text);
            case PROGRAMMES -> programmes = detail.terms(Programme.class, text);
            case LABELS -> labels = detail.terms(Label.class, text);
            case OTHER_LABELS -> otherLabels = Detail.lines(text);
            case WEBSITES -> websites = Detail.lines(text);
            case CO_ANIMATES -> coAnimates = !text.isEmpty();
            case CONTENT_TO_SHARE -> contentToShare = Detail.orNull(text);
            case TRAINERS -> trainers = Detail.orNull(text);
            case IDENTIFIER -> identify(text);
            case SOURCE -> source = Detail.orNull(text);
            case PARENT -> parentText = Detail.orNull(text);
            default -> mainSite().correct(detail, text);
        }
    }

    /** Takes one field over from what a source says. */
    public void take(Field field, Place place) {
        switch (field) {
            case ID -> {
                // the key under which the source knows it, kept in the SourceLink
            }
            case PIVOT -> identify(place.pivot());
            case NAME -> name = place.name();
            case TYPOLOGIES -> typologies = place.typologies();
            case WEBSITES -> websites = place.websites();
            case SUMMARY -> summary = place.summary();
            case DETAILS -> description = place.details();
            case SOURCE -> source = place.source();
            case PARENT_STRUCTURE -> parentText = place.parentStructure();
            case UPDATED_ON -> sourceUpdatedOn = place.updatedOn();
            case PROGRAMMES -> programmes = place.programmes();
            case LABELS -> labels = place.labels();
            case OTHER_LABELS -> otherLabels = place.otherLabels();
            default -> mainSite().take(field, place);
        }
    }

    private void identify(String written) {
        identifier = written;
        identifierKind = Identifier.parse(written, country).kind();
    }

    /** Whether the file of a source that names only these services would take away what a hand has told of another. */
    public boolean losesHandwork(List<Service> services) {
        return mainSite().offers().stream()
                .anyMatch(offer -> !services.contains(offer.service()) && offer.isElaborated());
    }

    /** Notes that a hand has changed it, so that no import overwrites that silently. */
    void editedByHand(Instant at) {
        editedAt = at;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public @Nullable String usualName() {
        return usualName;
    }

    public Country country() {
        return country;
    }

    public IdentifierKind identifierKind() {
        return identifierKind;
    }

    public String identifier() {
        return identifier;
    }

    public List<Typology> typologies() {
        return typologies;
    }

    public @Nullable Structure parent() {
        return parent;
    }

    /** The structure whose sheet has taken this one in; null for every structure that is shown. */
    public @Nullable Structure mergedInto() {
        return mergedInto;
    }

    public @Nullable String parentText() {
        return parentText;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String description() {
        return description;
    }

    public List<String> websites() {
        return websites;
    }

    public List<Programme> programmes() {
        return programmes;
    }

    public List<Label> labels() {
        return labels;
    }

    public List<String> otherLabels() {
        return otherLabels;
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable LocalDate sourceUpdatedOn() {
        return sourceUpdatedOn;
    }

    public boolean coAnimates() {
        return coAnimates;
    }

    public @Nullable String contentToShare() {
        return contentToShare;
    }

    public @Nullable String trainers() {
        return trainers;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant editedAt() {
        return editedAt;
    }

    public List<Site> sites() {
        return Collections.unmodifiableList(sites);
    }

    public List<Referent> referents() {
        return Collections.unmodifiableList(referents);
    }

    public long id() {
        return id;
    }

    /** A number for a row that is written past the entity manager. */
    void number(long number) {
        id = number;
    }
}
