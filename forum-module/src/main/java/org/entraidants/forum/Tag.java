package org.entraidants.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A word that gathers topics across categories, such as FranceConnect. */
@Entity
@Table(name = "forum_tags")
public class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_tags_seq")
    @SequenceGenerator(name = "forum_tags_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String slug;
    private String name;
    private String synonyms;

    @SuppressWarnings("NullAway")
    protected Tag() {}

    Tag(String slug, String name, List<String> synonyms) {
        this.slug = slug;
        this.name = name;
        this.synonyms = Synonyms.written(synonyms);
    }

    void describe(String newName, List<String> newSynonyms) {
        name = newName;
        synonyms = Synonyms.written(newSynonyms);
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

    /** Other ways to write it. */
    public List<String> synonyms() {
        return Synonyms.read(synonyms);
    }
}
