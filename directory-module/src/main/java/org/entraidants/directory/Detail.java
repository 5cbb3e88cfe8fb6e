package org.entraidants.directory;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.hours.ClockTime;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.hours.SimpleRanges;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.people.Profile;
import org.jspecify.annotations.Nullable;

/** What a hand may correct on a sheet; always a text, a list has one value a line. */
public enum Detail {
    NAME(Part.WHO, Shape.LINE, "name", Field.NAME, 250),
    USUAL_NAME(Part.WHO, Shape.LINE, "usualName", null, 250),
    SUMMARY(Part.WHO, Shape.WORDS, "summary", Field.SUMMARY, 2_000),
    DESCRIPTION(Part.WHO, Shape.PROSE, "description", Field.DETAILS, 10_000),
    TYPOLOGIES(Part.WHO, Typology.class, "typologies", Field.TYPOLOGIES),
    PROGRAMMES(Part.WHO, Programme.class, "programmes", Field.PROGRAMMES),
    LABELS(Part.WHO, Label.class, "labels", Field.LABELS),
    OTHER_LABELS(Part.WHO, Shape.LINES, "otherLabels", Field.OTHER_LABELS, 4_000),

    ADDRESS(Part.WHERE, Shape.LINE, "address", Field.ADDRESS, 500),
    ADDRESS_DETAILS(Part.WHERE, Shape.LINE, "addressDetails", Field.ADDRESS_DETAILS, 500),
    POSTCODE(Part.WHERE, Shape.LINE, "postcode", Field.POSTCODE, 10),
    COMMUNE(Part.WHERE, Shape.LINE, "commune", Field.COMMUNE, 200),

    PHONE(Part.CONTACT, Shape.LINE, "phone", Field.PHONE, 60),
    EMAILS(Part.CONTACT, Shape.LINES, "emails", Field.EMAILS, 4_000),
    WEBSITES(Part.CONTACT, Shape.LINES, "websites", Field.WEBSITES, 4_000),
    BOOKING_PAGE(Part.CONTACT, Shape.LINE, "bookingPage", Field.BOOKING_PAGE, 2_000),

    HOURS(Part.HOURS, Shape.WORDS, "hours", Field.OPENING_HOURS, 1_000),

    AUDIENCES(Part.WELCOME, Audience.class, "audiences", Field.AUDIENCES),
    NEEDS(Part.WELCOME, Need.class, "needs", Field.NEEDS),
    FEES(Part.WELCOME, Fee.class, "fees", Field.FEES),
    SUPPORT_MODES(Part.WELCOME, SupportMode.class, "supportModes", Field.SUPPORT_MODES),
    ACCESS_MODES(Part.WELCOME, AccessMode.class, "accessModes", Field.ACCESS_MODES),
    MOBILITY(Part.WELCOME, Mobility.class, "mobility", Field.MOBILITY),
    LANGUAGES(Part.WELCOME, Shape.CHOICES, "languages", null, 200),
    HOW_TO_COME(Part.WELCOME, Shape.WORDS, "howToCome", null, 2_000),
    ACCESSIBILITY_PAGE(Part.WELCOME, Shape.LINE, "accessibilityPage", Field.ACCESSIBILITY_PAGE, 2_000),

    CAN_HOST(Part.NETWORK, Shape.YES, "canHost", null, 3),
    HOSTING_CONDITIONS(Part.NETWORK, Shape.WORDS, "hostingConditions", null, 2_000),
    SEATS(Part.NETWORK, Shape.NUMBER, "seats", null, 5),
    COMPUTERS(Part.NETWORK, Shape.NUMBER, "computers", null, 5),
    LAPTOPS(Part.NETWORK, Shape.NUMBER, "laptops", null, 5),
    TABLETS(Part.NETWORK, Shape.NUMBER, "tablets", null, 5),
    EQUIPMENT(Part.NETWORK, Shape.LINES, "equipment", null, 1_000),
    CO_ANIMATES(Part.NETWORK, Shape.YES, "coAnimates", null, 3),
    CONTENT_TO_SHARE(Part.NETWORK, Shape.WORDS, "contentToShare", null, 2_000),
    TRAINERS(Part.NETWORK, Shape.WORDS, "trainers", null, 2_000),

    OFFER_SERVICE(Part.OFFERS, Shape.CHOICE, "offerService", null, 100),
    OFFER_LABEL(Part.OFFERS, Shape.LINE, "offerLabel", null, 250),
    OFFER_SCHEDULE(Part.OFFERS, Shape.LINE, "offerSchedule", null, 500),
    OFFER_CAPACITY(Part.OFFERS, Shape.NUMBER, "offerCapacity", null, 5),
    OFFER_FOR(Part.OFFERS, Shape.YES, "offerFor", null, 3),
    OFFER_WITH(Part.OFFERS, Shape.YES, "offerWith", null, 3),
    OFFER_STEPS(Part.OFFERS, Shape.CHOICES, "offerSteps", null, 200),
    OFFER_SUPPORT_MODES(Part.OFFERS, SupportMode.class, "offerSupportModes", null),
    OFFER_AUDIENCES(Part.OFFERS, Audience.class, "offerAudiences", null),
    OFFER_NEEDS(Part.OFFERS, Need.class, "offerNeeds", null),
    OFFER_FEES(Part.OFFERS, Fee.class, "offerFees", null),
    OFFER_FEES_DETAIL(Part.OFFERS, Shape.LINE, "offerFeesDetail", null, 500),

    PERIOD_KIND(Part.PERIODS, Shape.CHOICE, "periodKind", null, 10),
    PERIOD_FROM(Part.PERIODS, Shape.DATE, "periodFrom", null, 10),
    PERIOD_TO(Part.PERIODS, Shape.DATE, "periodTo", null, 10),
    PERIOD_HOURS(Part.PERIODS, Shape.LINE, "periodHours", null, 1_000),
    PERIOD_MESSAGE(Part.PERIODS, Shape.WORDS, "periodMessage", null, 500),

    STOP_WEEKDAY(Part.STOPS, Shape.CHOICE, "stopWeekday", null, 10),
    STOP_DAY(Part.STOPS, Shape.DATE, "stopDay", null, 10),
    STOP_FROM(Part.STOPS, Shape.TIME, "stopFrom", null, 5),
    STOP_TO(Part.STOPS, Shape.TIME, "stopTo", null, 5),
    STOP_PLACE(Part.STOPS, Shape.LINE, "stopPlace", null, 250),
    STOP_COMMUNE(Part.STOPS, Shape.LINE, "stopCommune", null, 200),

    IDENTIFIER(Part.SOURCE, Shape.LINE, "identifier", Field.PIVOT, 50),
    INSEE_CODE(Part.SOURCE, Shape.LINE, "inseeCode", Field.INSEE_CODE, 100),
    LATITUDE(Part.SOURCE, Shape.DECIMAL, "latitude", Field.LATITUDE, 50),
    LONGITUDE(Part.SOURCE, Shape.DECIMAL, "longitude", Field.LONGITUDE, 50),
    SOURCE(Part.SOURCE, Shape.LINE, "source", Field.SOURCE, 250),
    PARENT(Part.SOURCE, Shape.LINE, "parent", Field.PARENT_STRUCTURE, 250),
    SERVICES(Part.SOURCE, Service.class, "services", Field.SERVICES);

    /** How its text is made. */
    public enum Shape {
        LINE,
        /** Some words, in a large field, kept in one line. */
        WORDS,
        /** Lines that are kept. */
        PROSE,
        /** Free values, one a line. */
        LINES,
        CHOICE,
        CHOICES,
        YES,
        NUMBER,
        /** Degrees, that only sources tell. */
        DECIMAL,
        DATE,
        TIME
    }

    /** The text of a {@link Shape#YES} that holds. */
    public static final String TRUE = "oui";

    /** The steps of a path, in their order. */
    public static final List<String> STEPS = List.of("awareness", "detection", "orientation", "support", "training");

    private static final Set<Detail> REQUIRED = EnumSet.of(
            NAME,
            ADDRESS,
            POSTCODE,
            COMMUNE,
            OFFER_SERVICE,
            PERIOD_KIND,
            PERIOD_FROM,
            PERIOD_TO,
            STOP_FROM,
            STOP_TO,
            STOP_PLACE,
            STOP_COMMUNE);
    private static final Set<Detail> NO_PROSE = EnumSet.of(PHONE, EMAILS, WEBSITES, BOOKING_PAGE, ACCESSIBILITY_PAGE);
    private static final Set<Shape> FREE = EnumSet.of(Shape.LINE, Shape.WORDS, Shape.PROSE, Shape.LINES);
    private static final Set<Shape> SEVERAL = EnumSet.of(Shape.LINES, Shape.CHOICES);
    private static final Map<String, Detail> BY_COLUMN =
            Arrays.stream(values()).collect(Collectors.toMap(Detail::column, Function.identity()));

    private final Part part;
    private final Shape shape;
    private final String key;
    private final @Nullable Field field;
    private final int longest;
    private final @Nullable Class<? extends Term> list;

    Detail(Part part, Shape shape, String key, @Nullable Field field, int longest) {
        this.part = part;
        this.shape = shape;
        this.key = key;
        this.field = field;
        this.longest = longest;
        this.list = null;
    }

    <T extends Enum<T> & Term> Detail(Part part, Class<T> list, String key, @Nullable Field field) {
        this.part = part;
        this.shape = Shape.CHOICES;
        this.key = key;
        this.field = field;
        this.list = list;
        this.longest = TermLists.column(List.of(list.getEnumConstants())).length();
    }

    /** The detail that revisions call so. */
    public static Optional<Detail> of(String column) {
        return Optional.ofNullable(BY_COLUMN.get(column));
    }

    public Part part() {
        return part;
    }

    public Shape shape() {
        return shape;
    }

    /** Its name in forms and in messages. */
    public String key() {
        return key;
    }

    /** Its name in revisions: the standard's column where there is one. */
    String column() {
        return field == null ? key : field.column();
    }

    /** The most UTF-16 units that it may have. */
    public int longest() {
        return longest;
    }

    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** The closed list of the standard that it takes its values from; empty for the others. */
    public List<? extends Term> terms() {
        Class<? extends Term> known = this == OFFER_SERVICE ? Service.class : list;
        return known == null ? List.of() : List.of(known.getEnumConstants());
    }

    /** All values that may be chosen, as they are written down; empty for what is written freely. */
    public List<String> choices() {
        return switch (this) {
            case LANGUAGES -> Profile.LANGUAGES;
            case OFFER_STEPS -> STEPS;
            case PERIOD_KIND ->
                Arrays.stream(Exceptional.Kind.values()).map(Enum::name).toList();
            case STOP_WEEKDAY ->
                Arrays.stream(DayOfWeek.values()).map(Enum::name).toList();
            default -> terms().stream().map(Term::standard).toList();
        };
    }

    /** Whether people write freely there, so that personal data may slip in. A structure's own contacts are no such thing. */
    boolean isProse() {
        return FREE.contains(shape) && part != Part.SOURCE && !NO_PROSE.contains(this);
    }

    /** Whether it holds several values. */
    public boolean isSeveral() {
        return SEVERAL.contains(shape);
    }

    /** What was typed, without stray blanks and control characters; null is an empty text. */
    String tidy(@Nullable String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return switch (shape) {
            case PROSE -> text.strip();
            case LINES -> linesOf(text.split(separator()));
            case CHOICES -> inOrder(text);
            case DECIMAL -> Written.decimal(text.strip());
            case DATE -> Written.day(text.strip());
            case TIME -> {
                var minutes = ClockTime.minutes(text);
                yield minutes.isPresent() ? ClockTime.text(minutes.getAsInt()) : text.strip();
            }
            default -> {
                String line = text.replaceAll("[ \n]+", " ").strip();
                yield this == PERIOD_HOURS ? SimpleRanges.tidy(line) : line;
            }
        };
    }

    private String separator() {
        return switch (this) {
            case EMAILS -> "[\\s,;]+";
            case WEBSITES -> "\\s+";
            default -> "\\s*[\n|]\\s*";
        };
    }

    private static String linesOf(String[] values) {
        return Arrays.stream(values)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The values in the order of their list, unknown ones at the end. */
    private String inOrder(String text) {
        Set<String> chosen = new LinkedHashSet<>(lines(text));
        return Stream.concat(
                        choices().stream().filter(chosen::contains),
                        chosen.stream().filter(value -> !choices().contains(value)))
                .collect(Collectors.joining("\n"));
    }

    /** The terms of a text of this detail. */
    <T extends Enum<T> & Term> List<T> terms(Class<T> list, String text) {
        return lines(text).stream()
                .flatMap(line -> Stream.of(list.getEnumConstants())
                        .filter(term -> term.standard().equals(line)))
                .toList();
    }

    /** As revisions keep it: several values in one line. */
    String cell(String text) {
        return isSeveral() ? text.replace('\n', '|') : text;
    }

    /** What a revision has kept, as a text. */
    public String fromCell(String cell) {
        return isSeveral() ? cell.replace('|', '\n') : cell;
    }

    /** The values of a text of several. */
    public static List<String> lines(String text) {
        return Stream.of(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    static String lines(List<? extends Term> terms) {
        return terms.stream().map(Term::standard).collect(Collectors.joining("\n"));
    }

    static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String yes(boolean holds) {
        return holds ? TRUE : "";
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    static @Nullable Double decimal(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
