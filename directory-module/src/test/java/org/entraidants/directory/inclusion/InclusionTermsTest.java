package org.entraidants.directory.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.entraidants.directory.Typology;
import org.junit.jupiter.api.Test;

/** Every value of the national lists is a value of data·inclusion or left out, as {@code docs/data-inclusion.md} tells. */
class InclusionTermsTest {
    private static final String PAGE = page();

    @Test
    void everyValueBecomesWhatThePageTells() {
        assertTold(Service.values(), InclusionTerms::themes);
        assertTold(Audience.values(), InclusionTerms::publics);
        assertTold(Need.values(), InclusionTerms::publics);
        assertTold(Fee.values(), fee -> List.of(InclusionTerms.fee(fee)));
        assertTold(SupportMode.values(), InclusionTerms::welcome);
        assertTold(
                AccessMode.values(),
                mode -> Stream.concat(
                                InclusionTerms.mobilisation(mode).stream(), InclusionTerms.mobilisers(mode).stream())
                        .toList());
        assertTold(Programme.values(), InclusionTerms::networks);
        assertTold(Label.values(), InclusionTerms::networks);
        assertTold(Typology.values(), InclusionTerms::networks);
    }

    @Test
    void onlyValuesOfTheSchemaAreWritten() {
        assertThat(all(Service.values(), InclusionTerms::themes)).isSubsetOf(InclusionSchema.THEMES);
        assertThat(all(Audience.values(), InclusionTerms::publics)).isSubsetOf(InclusionSchema.PUBLICS);
        assertThat(all(Need.values(), InclusionTerms::publics)).isSubsetOf(InclusionSchema.PUBLICS);
        assertThat(all(SupportMode.values(), InclusionTerms::welcome)).isSubsetOf(InclusionSchema.WELCOME);
        assertThat(all(AccessMode.values(), InclusionTerms::mobilisation)).isSubsetOf(InclusionSchema.MOBILISATION);
        assertThat(all(AccessMode.values(), InclusionTerms::mobilisers)).isSubsetOf(InclusionSchema.MOBILISERS);
        assertThat(all(Programme.values(), InclusionTerms::networks)).isSubsetOf(InclusionSchema.NETWORKS);
        assertThat(all(Label.values(), InclusionTerms::networks)).isSubsetOf(InclusionSchema.NETWORKS);
        assertThat(all(Typology.values(), InclusionTerms::networks)).isSubsetOf(InclusionSchema.NETWORKS);
    }

    @Test
    void typeIsWhatIsHandedOutOrElseHowOneIsSupported() {
        assertThat(InclusionTerms.type(Service.AFFORDABLE_EQUIPMENT, List.of(SupportMode.WORKSHOP)))
                .contains("aide-materielle");
        assertThat(InclusionTerms.type(Service.SAFE_USE, List.of(SupportMode.WORKSHOP, SupportMode.INDIVIDUAL)))
                .contains("accompagnement");
        assertThat(InclusionTerms.type(Service.SAFE_USE, List.of(SupportMode.WORKSHOP)))
                .contains("atelier");
        assertThat(InclusionTerms.type(Service.SAFE_USE, List.of(SupportMode.AUTONOMOUS)))
                .isEmpty();
        for (Service service : Service.values()) {
            assertThat(InclusionTerms.type(service, Set.of(SupportMode.values())))
                    .hasValueSatisfying(
                            type -> assertThat(InclusionSchema.TYPES).contains(type));
        }
    }

    private static <T extends Term> void assertTold(T[] values, Function<T, List<String>> mapped) {
        assertThat(values).allSatisfy(value -> {
            String into =
                    mapped.apply(value).stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
            String row = "| " + value.standard() + " | " + (into.isEmpty() ? "—" : into) + " |";
            assertThat(PAGE).contains(row);
        });
    }

    private static <T> Set<String> all(T[] values, Function<T, List<String>> mapped) {
        return Arrays.stream(values).map(mapped).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "data-inclusion.md"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
