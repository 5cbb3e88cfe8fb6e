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

/**
 * How lists stand in one column: the strings of the standard, in their order, parted by {@code |}. Each converter names
 * its types itself: EclipseLink does not find them through a common parent.
 */
final class TermLists {
    private TermLists() {}

    private static Stream<String> parts(@Nullable String column) {
        return column == null || column.isEmpty() ? Stream.empty() : Arrays.stream(column.split("\\|"));
    }

    static String column(@Nullable List<? extends Term> terms) {
        return terms == null ? "" : terms.stream().map(Term::standard).collect(Collectors.joining("|"));
    }

    static String texts(@Nullable List<String> texts) {
        return texts == null ? "" : String.join("|", texts);
    }

    private static <T extends Enum<T> & Term> Map<String, T> byStandard(Class<T> kind) {
        return Arrays.stream(kind.getEnumConstants()).collect(Collectors.toMap(Term::standard, Function.identity()));
    }

    /** A list of free texts without {@code |}. */
    @Converter
    static class OfTexts implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable List<String> texts) {
            return texts(texts);
        }

        @Override
        public List<String> convertToEntityAttribute(@Nullable String column) {
            return parts(column).toList();
        }
    }

    /** One service, as the standard writes it. */
    @Converter
    static class OneService implements AttributeConverter<Service, String> {
        private static final Map<String, Service> KNOWN = byStandard(Service.class);

        @Override
        public String convertToDatabaseColumn(Service service) {
            return service.standard();
        }

        @Override
        public @Nullable Service convertToEntityAttribute(String column) {
            return KNOWN.get(column);
        }
    }

    @Converter
    static class OfTypology implements AttributeConverter<List<Typology>, String> {
        private static final Map<String, Typology> KNOWN = byStandard(Typology.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<Typology> terms) {
            return column(terms);
        }

        @Override
        public List<Typology> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }

    @Converter
    static class OfProgramme implements AttributeConverter<List<Programme>, String> {
        private static final Map<String, Programme> KNOWN = byStandard(Programme.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<Programme> terms) {
            return column(terms);
        }

        @Override
        public List<Programme> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }

    @Converter
    static class OfLabel implements AttributeConverter<List<Label>, String> {
        private static final Map<String, Label> KNOWN = byStandard(Label.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<Label> terms) {
            return column(terms);
        }

        @Override
        public List<Label> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }

    @Converter
    static class OfMobility implements AttributeConverter<List<Mobility>, String> {
        private static final Map<String, Mobility> KNOWN = byStandard(Mobility.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<Mobility> terms) {
            return column(terms);
        }

        @Override
        public List<Mobility> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }

    @Converter
    static class OfAudience implements AttributeConverter<List<Audience>, String> {
        private static final Map<String, Audience> KNOWN = byStandard(Audience.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<Audience> terms) {
            return column(terms);
        }

        @Override
        public List<Audience> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }

    @Converter
    static class OfNeed implements AttributeConverter<List<Need>, String> {
        private static final Map<String, Need> KNOWN = byStandard(Need.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<Need> terms) {
            return column(terms);
        }

        @Override
        public List<Need> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }

    @Converter
    static class OfFee implements AttributeConverter<List<Fee>, String> {
        private static final Map<String, Fee> KNOWN = byStandard(Fee.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<Fee> terms) {
            return column(terms);
        }

        @Override
        public List<Fee> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }

    @Converter
    static class OfAccessMode implements AttributeConverter<List<AccessMode>, String> {
        private static final Map<String, AccessMode> KNOWN = byStandard(AccessMode.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<AccessMode> terms) {
            return column(terms);
        }

        @Override
        public List<AccessMode> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }

    @Converter
    static class OfSupportMode implements AttributeConverter<List<SupportMode>, String> {
        private static final Map<String, SupportMode> KNOWN = byStandard(SupportMode.class);

        @Override
        public String convertToDatabaseColumn(@Nullable List<SupportMode> terms) {
            return column(terms);
        }

        @Override
        public List<SupportMode> convertToEntityAttribute(@Nullable String column) {
            return parts(column).map(KNOWN::get).toList();
        }
    }
}
