package org.entraidants.directory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How lists stand in one column: the strings of the standard, in their order, parted by {@code |}. */
final class TermLists {
    private TermLists() {}

    /** A list of terms of one kind. */
    abstract static class OfTerms<T extends Enum<T> & Term> implements AttributeConverter<List<T>, String> {
        private final Map<String, T> byStandard;

        OfTerms(Class<T> kind) {
            byStandard = Arrays.stream(kind.getEnumConstants())
                    .collect(Collectors.toMap(Term::standard, Function.identity()));
        }

        @Override
        public String convertToDatabaseColumn(@Nullable List<T> terms) {
            return terms == null ? "" : terms.stream().map(Term::standard).collect(Collectors.joining("|"));
        }

        @Override
        public List<T> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(byStandard::get).toList();
        }
    }

    private static Stream<String> parts(@Nullable String column) {
        return column == null || column.isEmpty() ? Stream.empty() : Arrays.stream(column.split("\\|"));
    }

    /** A list of free texts without {@code |}. */
    @Converter
    static class OfTexts implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable List<String> texts) {
            return texts == null ? "" : String.join("|", texts);
        }

        @Override
        public List<String> convertToEntityAttribute(@Nullable String column) {
            return parts(column).toList();
        }
    }

    @Converter
    static class OfTypology extends OfTerms<Typology> {
        OfTypology() {
            super(Typology.class);
        }
    }

    @Converter
    static class OfProgramme extends OfTerms<Programme> {
        OfProgramme() {
            super(Programme.class);
        }
    }

    @Converter
    static class OfLabel extends OfTerms<Label> {
        OfLabel() {
            super(Label.class);
        }
    }

    @Converter
    static class OfMobility extends OfTerms<Mobility> {
        OfMobility() {
            super(Mobility.class);
        }
    }

    @Converter
    static class OfAudience extends OfTerms<Audience> {
        OfAudience() {
            super(Audience.class);
        }
    }

    @Converter
    static class OfNeed extends OfTerms<Need> {
        OfNeed() {
            super(Need.class);
        }
    }

    @Converter
    static class OfFee extends OfTerms<Fee> {
        OfFee() {
            super(Fee.class);
        }
    }

    @Converter
    static class OfAccessMode extends OfTerms<AccessMode> {
        OfAccessMode() {
            super(AccessMode.class);
        }
    }

    @Converter
    static class OfSupportMode extends OfTerms<SupportMode> {
        OfSupportMode() {
            super(SupportMode.class);
        }
    }

    /** One service, as the standard writes it. */
    @Converter
    static class OneService implements AttributeConverter<Service, String> {
        private static final Map<String, Service> BY_STANDARD =
                Arrays.stream(Service.values()).collect(Collectors.toMap(Term::standard, Function.identity()));

        @Override
        public String convertToDatabaseColumn(Service service) {
            return service.standard();
        }

        @Override
        public @Nullable Service convertToEntityAttribute(String column) {
            return BY_STANDARD.get(column);
        }
    }
}
