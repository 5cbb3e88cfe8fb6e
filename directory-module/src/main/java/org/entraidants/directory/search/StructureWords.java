package org.entraidants.directory.search;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Site;
import org.entraidants.directory.Stop;
import org.entraidants.directory.Structure;
import org.entraidants.directory.Term;
import org.entraidants.directory.Typology;
import org.jspecify.annotations.Nullable;

/** The words that a structure is found by, beside its name: only such as everyone may read. */
final class StructureWords {
    private StructureWords() {}

    static Stream<String> of(Structure structure) {
        return Stream.of(
                        own(structure),
                        structure.typologies().stream().map(Typology::wording),
                        structure.programmes().stream().map(Term::standard),
                        structure.labels().stream().map(Term::standard),
                        structure.otherLabels().stream(),
                        referents(structure),
                        structure.sites().stream().flatMap(StructureWords::of))
                .flatMap(Function.identity())
                .filter(Objects::nonNull);
    }

    private static Stream<@Nullable String> own(Structure structure) {
        return Stream.of(structure.usualName(), structure.parentText(), structure.summary(), structure.description());
    }

    private static Stream<String> referents(Structure structure) {
        return structure.referents().stream()
                .filter(referent -> referent.consent() == Referent.Consent.EVERYONE)
                .map(Referent::name);
    }

    private static Stream<String> of(Site site) {
        return Stream.of(
                        Stream.of(site.commune(), site.postcode(), site.address()),
                        site.offers().stream().map(offer -> offer.service().standard()),
                        site.offers().stream().map(Offer::label),
                        site.stops().stream().map(Stop::commune),
                        site.stops().stream().map(Stop::place))
                .flatMap(Function.identity());
    }
}
