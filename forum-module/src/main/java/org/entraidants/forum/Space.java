package org.entraidants.forum;

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
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A part of the forum with its own readers and writers. */
@Entity
@Table(name = "forum_spaces")
public class Space {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_spaces_seq")
    @SequenceGenerator(name = "forum_spaces_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String slug;
    private String name;
    private String description;
    private int rank;

    @Enumerated(EnumType.STRING)
    private Readers readers;

    @Enumerated(EnumType.STRING)
    private Writers writers;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private @Nullable MemberGroup group;

    @SuppressWarnings("NullAway")
    protected Space() {}

    /** @param rank its place among the spaces, from 0 */
    Space(String slug, String name, String description, int rank) {
        this.slug = slug;
        this.name = name;
        this.description = description;
        this.rank = rank;
        this.readers = Readers.MEMBERS;
        this.writers = Writers.MEMBERS;
    }

    /** Who reads. */
    public enum Readers {
        /** Everybody, search engines too. */
        VISITORS,
        MEMBERS,
        /** The members of its group, and animators. */
        GROUP
    }

    /** Who asks; whoever reads as a member answers, except where only the group writes. */
    public enum Writers {
        MEMBERS,
        /** The members of its group, and animators. */
        GROUP,
        /** Animators ask and tell; members answer. */
        ANIMATORS
    }

    /**
     * Opens it to some.
     *
     * @param members the group, needed where one of the two is {@code GROUP}
     * @throws IllegalArgumentException without the group that is needed
     */
    void openTo(Readers whoReads, Writers whoWrites, @Nullable MemberGroup members) {
        if (members == null && (whoReads == Readers.GROUP || whoWrites == Writers.GROUP)) {
            throw new IllegalArgumentException("A space of a group needs one.");
        }
        readers = whoReads;
        writers = whoWrites;
        group = members;
    }

    void describe(String newName, String newDescription, int newRank) {
        name = newName;
        description = newDescription;
        rank = newRank;
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public int rank() {
        return rank;
    }

    public Readers readers() {
        return readers;
    }

    public Writers writers() {
        return writers;
    }

    public @Nullable MemberGroup group() {
        return group;
    }
}
