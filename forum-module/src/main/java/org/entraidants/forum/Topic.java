package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Something that a helper asks, tells or shares, and the posts under it; the first post is its own text. What lists show is
 * counted here when it changes.
 */
@Entity
@Table(name = "forum_topics")
public class Topic {
    /** The longest title, in UTF-16 units. */
    public static final int LONGEST_TITLE = 150;

    private static final String WIPED = "…";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_topics_seq")
    @SequenceGenerator(name = "forum_topics_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TopicKind kind;

    private String title;
    private Details details;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "operator_id")
    private @Nullable Operator operator;

    // The numbers alone, for lists that need no more.
    @Column(name = "category_id", insertable = false, updatable = false)
    private long categoryId;

    @Column(name = "space_id", insertable = false, updatable = false)
    private long spaceId;

    @Column(name = "operator_id", insertable = false, updatable = false)
    private @Nullable Long operatorId;

    @ManyToMany
    @JoinTable(
            name = "forum_topic_tags",
            joinColumns = @JoinColumn(name = "topic_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderBy("name")
    private List<Tag> tags = new ArrayList<>();

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Enumerated(EnumType.STRING)
    private @Nullable Urgency urgency;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "bumped_at")
    private Instant bumpedAt;

    @Column(name = "last_author_id")
    private @Nullable Long lastAuthorId;

    @Column(name = "last_number")
    private int lastNumber;

    private int answers;

    /** In seconds from its beginning; null while nobody but its author has answered. */
    @Column(name = "first_answer_after")
    private @Nullable Long firstAnswerAfter;

    @Column(name = "solved_at")
    private @Nullable Instant solvedAt;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "also_blocked")
    private int alsoBlocked;

    @Column(name = "taken_by")
    private @Nullable Long takenBy;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    private boolean pinned;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "hidden_because")
    private @Nullable Hidden hiddenBecause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duplicate_of")
    private @Nullable Topic duplicateOf;

    private int duplicates;

    @SuppressWarnings("NullAway")
    protected Topic() {}

    Topic(TopicKind kind, Category category, @Nullable Long authorId, Instant now) {
        this.kind = kind;
        this.authorId = authorId;
        this.createdAt = now;
        this.bumpedAt = now;
        move(category);
    }

    /** What the author says of it besides the text. */
    void describe(String newTitle, Details newDetails, @Nullable Operator newOperator, @Nullable Urgency howSoon) {
        title = newTitle.strip();
        details = newDetails;
        operator = newOperator;
        urgency = howSoon;
    }

    void gather(Collection<Tag> under) {
        tags.clear();
        tags.addAll(under);
    }

    /** Stands in another category from now on, and in its space. */
    void move(Category to) {
        category = to;
        space = to.space();
    }

    /** Takes in a new post at the end, and gives it its number. */
    int grow(@Nullable Long author, Instant now) {
        lastNumber++;
        answers = lastNumber == 1 ? 0 : answers + 1;
        bumpedAt = now;
        lastAuthorId = author;
        if (lastNumber > 1 && firstAnswerAfter == null && isHelpedBy(author)) {
            firstAnswer(now);
        }
        return lastNumber;
    }

    /** Whether somebody else than its author would answer it. */
    boolean isHelpedBy(@Nullable Long account) {
        return authorId == null || !authorId.equals(account);
    }

    /** @param at when it was first answered, null when it is not */
    void firstAnswer(@Nullable Instant at) {
        firstAnswerAfter = at == null
                ? null
                : Long.valueOf(Math.max(0, Duration.between(createdAt, at).toSeconds()));
    }

    /** Counts anew what stands in it; the first post is no answer. */
    void recount(int shownAnswers, Instant lastAt, @Nullable Long lastAuthor) {
        answers = shownAnswers;
        bumpedAt = lastAt;
        lastAuthorId = lastAuthor;
    }

    /** @param when null when no answer solves it any more */
    void solve(@Nullable Instant when) {
        solvedAt = when;
    }

    /**
     * Finds out anew whether it is solved; nobody needs to take care of it when it is.
     *
     * @param accepted its posts that are shown and accepted
     */
    void settle(Collection<Post> accepted, Instant now) {
        solve(accepted.stream()
                .filter(this::isSolvedBy)
                .map(Post::acceptedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null));
        if (solvedAt != null) {
            take(null, now);
        }
    }

    /** Somebody is still blocked: it waits again, and what was accepted until now was the solution of others. */
    void reopen(Instant now) {
        reopenedAt = now;
        solvedAt = null;
        remindedAt = null;
    }

    /** Its author was asked whether it is solved. */
    void remind(Instant now) {
        remindedAt = now;
    }

    void countBlocked(int people) {
        alsoBlocked = people;
    }

    /** Somebody takes care of it; null for nobody any more. */
    void take(@Nullable Long account, Instant now) {
        takenBy = account;
        takenAt = account == null ? null : now;
    }

    void pin(boolean onTop) {
        pinned = onTop;
    }

    /** @param when null to open it again */
    void close(@Nullable Instant when) {
        closedAt = when;
    }

    /** @param when null to unlock it */
    void lock(@Nullable Instant when) {
        lockedAt = when;
    }

    void hide(Hidden why, Instant now) {
        hiddenAt = now;
        hiddenBecause = why;
    }

    void show() {
        hiddenAt = null;
        hiddenBecause = null;
    }

    void duplicate(@Nullable Topic of) {
        duplicateOf = of;
    }

    /** Its posts have other numbers now: this is the highest. */
    void renumber(int last) {
        lastNumber = last;
    }

    /** Forgets what it says. */
    void wipe() {
        title = WIPED;
        details = Details.NONE;
    }

    /** Another title in the place of what is taken away. */
    void silence(String newTitle) {
        title = newTitle;
        details = Details.NONE;
    }

    void countDuplicates(int topics) {
        duplicates = topics;
    }

    public long id() {
        return id;
    }

    public TopicKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Details details() {
        return details;
    }

    public Space space() {
        return space;
    }

    /** The number of its space, known without reading the space. */
    public long spaceId() {
        return spaceId;
    }

    /** The number of its category, known without reading the category. */
    public long categoryId() {
        return categoryId;
    }

    /** The number of its operator, null for none; known without reading the operator. */
    public @Nullable Long operatorId() {
        return operatorId;
    }

    public Category category() {
        return category;
    }

    public @Nullable Operator operator() {
        return operator;
    }

    public List<Tag> tags() {
        return List.copyOf(tags);
    }

    /** Where it stands, in words: category, operator, tags. */
    public String filed() {
        Stream<String> place = Stream.of(category.name(), operator == null ? "" : operator.name());
        return Stream.concat(place, tags.stream().map(Tag::name))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The account of who asked, null when it was erased. */
    public @Nullable Long authorId() {
        return authorId;
    }

    /** Set for a blocked procedure. */
    public @Nullable Urgency urgency() {
        return urgency;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The moment of its last post. */
    public Instant bumpedAt() {
        return bumpedAt;
    }

    public @Nullable Long lastAuthorId() {
        return lastAuthorId;
    }

    /** The number of its last post, hidden or not. */
    public int lastNumber() {
        return lastNumber;
    }

    /** How many posts are shown besides the first. */
    public int answers() {
        return answers;
    }

    /** When the first answer was accepted; null when none is. */
    public @Nullable Instant solvedAt() {
        return solvedAt;
    }

    public boolean isSolved() {
        return solvedAt != null;
    }

    /** Whether a post of it solves it: accepted, and not before somebody was blocked again. */
    public boolean isSolvedBy(Post post) {
        Instant accepted = post.acceptedAt();
        return accepted != null && (reopenedAt == null || accepted.isAfter(reopenedAt));
    }

    /** Whether somebody waits for an answer that solves it. */
    public boolean isWaiting() {
        return kind.isSolvable() && solvedAt == null && !isClosed();
    }

    /** How many are blocked at the same place. */
    public int alsoBlocked() {
        return alsoBlocked;
    }

    /** The account that takes care of it. */
    public @Nullable Long takenBy() {
        return takenBy;
    }

    public @Nullable Instant takenAt() {
        return takenAt;
    }

    public boolean isPinned() {
        return pinned;
    }

    /** Whether nobody answers any more: it is closed, or locked. */
    public boolean isClosed() {
        return closedAt != null || lockedAt != null;
    }

    /** Whether only moderators change anything. */
    public boolean isLocked() {
        return lockedAt != null;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    public @Nullable Instant hiddenAt() {
        return hiddenAt;
    }

    /** Whether its posts stand in another topic, {@link #duplicateOf}. */
    public boolean isMerged() {
        return hiddenBecause == Hidden.MERGED;
    }

    public @Nullable Hidden hiddenBecause() {
        return hiddenBecause;
    }

    /** The topic that says the same, or holds its posts now. */
    public @Nullable Topic duplicateOf() {
        return duplicateOf;
    }

    /** Whether others lead here because they ask the same. */
    public boolean hasDuplicates() {
        return duplicates > 0;
    }

    /** The address of its page, without the language. */
    public String path() {
        return path(id, title);
    }

    /** The address of the page of a topic; what follows the number is for people. */
    public static String path(long id, String title) {
        return "/forum/sujets/" + id + "-" + Slugs.of(title);
    }
}
