package org.entraidants.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** Whose procedures people are blocked in: the Caf, a prefecture, a mutual insurance. */
@Entity
@Table(name = "forum_operators")
public class Operator {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_operators_seq")
    @SequenceGenerator(name = "forum_operators_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String slug;
    private String name;
    private String synonyms;
    private String country;
    private String site;

    @SuppressWarnings("NullAway")
    protected Operator() {}

    Operator(String slug, String name, List<String> synonyms, String country, String site) {
        this.slug = slug;
        this.name = name;
        this.synonyms = Synonyms.written(synonyms);
        this.country = country;
        this.site = site;
    }

    void describe(String newName, List<String> newSynonyms, String newSite) {
        name = newName;
        synonyms = Synonyms.written(newSynonyms);
        site = newSite;
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

    /** Other names that it is looked for by, such as “allocations familiales”. */
    public List<String> synonyms() {
        return Synonyms.read(synonyms);
    }

    /** ISO 3166-1, two letters: FR or BE. */
    public String country() {
        return country;
    }

    /** The address of its official site, empty when it has none. */
    public String site() {
        return site;
    }
}
