package org.entraidants.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What topics are about, such as taxes; within a space. */
@Entity
@Table(name = "forum_categories")
public class Category {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_categories_seq")
    @SequenceGenerator(name = "forum_categories_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;

    private String slug;
    private String name;
    private String description;
    private int rank;

    @SuppressWarnings("NullAway")
    protected Category() {}

    /** @param rank its place within the space, from 0 */
    Category(Space space, String slug, String name, String description, int rank) {
        this.space = space;
        this.slug = slug;
        this.name = name;
        this.description = description;
        this.rank = rank;
    }

    void describe(String newName, String newDescription, int newRank) {
        name = newName;
        description = newDescription;
        rank = newRank;
    }

    public long id() {
        return id;
    }

    public Space space() {
        return space;
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
}
