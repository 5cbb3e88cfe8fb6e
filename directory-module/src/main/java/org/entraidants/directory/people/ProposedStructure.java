package org.entraidants.directory.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.entraidants.directory.Terms;
import org.entraidants.directory.Typology;
import org.jspecify.annotations.Nullable;

/** A structure that somebody proposes to the directory. */
@Embeddable
public class ProposedStructure {
    @Column(name = "proposed_name")
    private String name;

    @Column(name = "proposed_address")
    private String address;

    @Column(name = "proposed_postcode")
    private String postcode;

    @Column(name = "proposed_commune")
    private String commune;

    @Column(name = "proposed_typology")
    private String typology;

    @SuppressWarnings("NullAway")
    protected ProposedStructure() {}

    public ProposedStructure(String name, String address, String postcode, String commune, Typology typology) {
        this.name = name;
        this.address = address;
        this.postcode = postcode;
        this.commune = commune;
        this.typology = typology.standard();
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String postcode() {
        return postcode;
    }

    public String commune() {
        return commune;
    }

    public Typology typology() {
        @Nullable Typology known = Terms.find(Typology.class, typology);
        return known == null ? Typology.AUTRE : known;
    }
}
