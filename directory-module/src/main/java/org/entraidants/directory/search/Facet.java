package org.entraidants.directory.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Label;
import org.entraidants.directory.Need;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Service;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.Term;

/** A closed list to choose from. Of several values of one list a place has to have one; of several lists, all. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Facet {
    SERVICE("service", Service.values()),
    AUDIENCE("public", Audience.values()),
    NEED("need", Need.values()),
    FEE("fees", Fee.values()),
    ACCESS("access", AccessMode.values()),
    SUPPORT("support", SupportMode.values()),
    /** National programmes and labels. */
    PROGRAMME("programme", Programme.values(), Label.values());

    private static final Map<Term, Integer> BITS = new HashMap<>();

    static {
        Stream.of(values()).flatMap(facet -> facet.terms.stream()).forEach(term -> BITS.put(term, BITS.size()));
    }

    private final String parameter;
    private final List<Term> terms;

    Facet(String parameter, Term[]... lists) {
        this.parameter = parameter;
        this.terms = Stream.of(lists).flatMap(Arrays::stream).toList();
    }

    /** The name in an address. */
    public String parameter() {
        return parameter;
    }

    /** All values, in the order of the standard. */
    public List<Term> terms() {
        return terms;
    }

    /** The value with exactly this string of the standard. */
    public Optional<Term> find(String standard) {
        return terms.stream().filter(term -> term.standard().equals(standard)).findFirst();
    }

    /** All values of all lists as bits of one number: the index keeps one such number a place. */
    long bits(Collection<? extends Term> chosen) {
        return chosen.stream().mapToLong(term -> 1L << bit(term)).reduce(0, (all, one) -> all | one);
    }

    long mask() {
        return bits(terms);
    }

    int bit(Term term) {
        return Objects.requireNonNull(BITS.get(term));
    }

    List<Term> in(long bits) {
        return terms.stream().filter(term -> (bits >> bit(term) & 1) == 1).toList();
    }
}
