package org.entraidants.directory.duplicates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Label;
import org.entraidants.directory.Mobility;
import org.entraidants.directory.Need;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.Term;
import org.entraidants.directory.Terms;
import org.entraidants.directory.Typology;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.national.Place;
import org.jspecify.annotations.Nullable;

/** A structure as a place of the standard, each value as it stands on the sheet itself, without those of its offers. */
final class ExactPlace {
    private ExactPlace() {}

    static Place of(Structure structure) {
        Site site = structure.mainSite();
        return new Place(
                "",
                structure.identifier(),
                structure.name(),
                site.commune(),
                site.postcode(),
                site.communeCode(),
                site.address(),
                site.addressDetails(),
                site.latitude(),
                site.longitude(),
                structure.typologies(),
                site.phone(),
                site.emails(),
                structure.websites(),
                site.hours(),
                structure.summary(),
                structure.description(),
                structure.source(),
                site.mobility(),
                structure.parentText(),
                Objects.requireNonNullElse(structure.sourceUpdatedOn(), LocalDate.EPOCH),
                List.of(),
                site.audiences(),
                site.needs(),
                site.fees(),
                structure.programmes(),
                structure.labels(),
                structure.otherLabels(),
                site.accessModes(),
                site.supportModes(),
                site.accessibilityPage(),
                site.bookingPage(),
                Map.of());
    }

    /** The values of a part as they were written down, in an otherwise unimportant place. */
    static Place read(Part part, List<String> values, Place rest) {
        var read = new Values(part, values);
        return new Place(
                "",
                read.text(Field.PIVOT, rest.pivot()),
                read.text(Field.NAME, rest.name()),
                read.text(Field.COMMUNE, rest.commune()),
                read.text(Field.POSTCODE, rest.postcode()),
                read.orNull(Field.INSEE_CODE),
                read.text(Field.ADDRESS, rest.address()),
                read.orNull(Field.ADDRESS_DETAILS),
                read.degrees(Field.LATITUDE),
                read.degrees(Field.LONGITUDE),
                read.terms(Field.TYPOLOGIES, Typology.class),
                read.orNull(Field.PHONE),
                read.list(Field.EMAILS),
                read.list(Field.WEBSITES),
                read.orNull(Field.OPENING_HOURS),
                read.orNull(Field.SUMMARY),
                read.orNull(Field.DETAILS),
                null,
                read.terms(Field.MOBILITY, Mobility.class),
                read.orNull(Field.PARENT_STRUCTURE),
                rest.updatedOn(),
                List.of(),
                read.terms(Field.AUDIENCES, Audience.class),
                read.terms(Field.NEEDS, Need.class),
                read.terms(Field.FEES, Fee.class),
                read.terms(Field.PROGRAMMES, Programme.class),
                read.terms(Field.LABELS, Label.class),
                read.list(Field.OTHER_LABELS),
                read.terms(Field.ACCESS_MODES, AccessMode.class),
                read.terms(Field.SUPPORT_MODES, SupportMode.class),
                read.orNull(Field.ACCESSIBILITY_PAGE),
                read.orNull(Field.BOOKING_PAGE),
                Map.of());
    }

    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    /** The values of one part by their fields. */
    private record Values(Part part, List<String> values) {
        @Nullable
        String orNull(Field field) {
            int index = part.fields().indexOf(field);
            return index < 0 || values.get(index).isEmpty() ? null : values.get(index);
        }

        String text(Field field, String otherwise) {
            int index = part.fields().indexOf(field);
            return index < 0 ? otherwise : values.get(index);
        }

        @Nullable
        Double degrees(Field field) {
            String text = orNull(field);
            return text == null ? null : Double.valueOf(text);
        }

        List<String> list(Field field) {
            return ExactPlace.list(Objects.requireNonNullElse(orNull(field), ""));
        }

        <T extends Enum<T> & Term> List<T> terms(Field field, Class<T> kind) {
            return list(field).stream()
                    .flatMap(text ->
                            Arrays.stream(kind.getEnumConstants()).filter(term -> term.equals(Terms.find(kind, text))))
                    .toList();
        }
    }
}
