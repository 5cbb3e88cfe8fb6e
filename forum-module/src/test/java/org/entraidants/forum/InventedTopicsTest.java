package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Severity;
import org.junit.jupiter.api.Test;

/** The taxonomy that every network starts with, and the topics of the demonstration that use it. */
class InventedTopicsTest {
    private static final String AT = "@demo.example";
    private static final Set<String> REFERENTS = addresses(
            "animatrice", "referente", "maud.lassalle", "fatima.ouali", "bastien.cazenave", "nadege.pouyanne");
    private static final Set<String> OTHERS =
            addresses("aidant", "joel.etchegoyen", "elodie.haristoy", "rachid.belkacem", "solene.darrigrand");
    private static final Map<String, Set<String>> DETAILS = Map.of(
            "BLOCKED_PROCEDURE", Set.of("procedure", "step", "message", "tried", "urgency"),
            "GOOD_PRACTICE", Set.of("happened", "why", "keep", "need"),
            "QUESTION", Set.of(),
            "INFORMATION", Set.of("source", "until"),
            "RESOURCE", Set.of("link", "audience", "licence"));
    private static final Set<String> MAY_BE_EMPTY = Set.of("why", "need", "source", "until");
    private static final Pattern NOT_PROSE = Pattern.compile("`[^`]*`|\\]\\([^)]*\\)|https?://[^\\s)>»]+");
    private static final Pattern BAD_TYPOGRAPHY =
            Pattern.compile("['\"]|\\.\\.\\.|(?<!\u202F)[;?!»]|(?<!\u00A0):|«(?!\u202F)|[\u00A0 ]\u202F| $");

    private final JsonObject taxonomy = read("taxonomy.json");
    private final List<JsonObject> topics = objects(read("demo/topics.json"), "topics");

    @Test
    void slugsOfTheTaxonomyDiffer() {
        assertThat(categories().map(one -> one.getString("slug"))).doesNotHaveDuplicates();
        assertThat(slugs("operators")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(25);
        assertThat(slugs("tags")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
        assertThat(slugs("spaces"))
                .containsExactlyInAnyOrder(
                        "demarches", "metier", "ressources", "annonces-du-reseau", "vie-du-reseau", "referents");
    }

    @Test
    void spacesSayWhoReadsAndWhoWrites() {
        assertThat(objects(taxonomy, "spaces")).allSatisfy(space -> {
            assertThat(space.getString("readers")).isIn("VISITORS", "MEMBERS", "GROUP");
            assertThat(space.getString("writers")).isIn("MEMBERS", "GROUP", "ANIMATORS");
        });
        assertThat(objects(taxonomy, "operators")).allSatisfy(operator -> {
            assertThat(operator.getString("country")).isIn("FR", "BE");
            assertThat(operator.getString("site")).startsWith("https://");
        });
    }

    @Test
    void namesAndSynonymsLeadToOneTagAndOneOperator() {
        Stream.of("operators", "tags")
                .forEach(kind -> assertThat(objects(taxonomy, kind).stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.getString("name")), texts(one, "synonyms"))
                                        .map(String::toLowerCase)
                                        .distinct()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void topicsUseWhatTheTaxonomyHolds() {
        var categories = categories().map(one -> one.getString("slug")).collect(Collectors.toSet());
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.getString("category")).isIn(categories);
            assertThat(slugs("operators")).contains(topic.getString("operator", "caf"));
            assertThat(slugs("tags")).containsAll(texts(topic, "tags").toList());
        });
        assertThat(topics.stream().map(topic -> topic.getString("category"))).containsAll(categories);
    }

    @Test
    void peopleAreThoseOfTheInventedNetworkAndDoNotPraiseThemselves() {
        assertThat(topics).allSatisfy(topic -> {
            assertThat(people(topic))
                    .allMatch(one -> REFERENTS.contains(one)
                            || (OTHERS.contains(one) && !inSpaceOf(topic).equals("referents")));
            assertThat(texts(topic, "alsoBlocked")).doesNotHaveDuplicates().doesNotContain(topic.getString("author"));
            assertThat(posts(topic))
                    .allSatisfy(post -> assertThat(texts(post, "useful"))
                            .doesNotHaveDuplicates()
                            .doesNotContain(post.getString("author")));
        });
    }

    @Test
    void onlyTheAnimatorWritesAnnouncements() {
        assertThat(topics)
                .filteredOn(topic -> topic.getString("category").equals("annonces"))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.getString("author")).isEqualTo("animatrice" + AT));
    }

    @Test
    void eachAnswerIsYoungerThanTheOneBefore() {
        assertThat(topics).allSatisfy(topic -> {
            Duration before = age(topic, "age");
            for (JsonObject post : posts(topic)) {
                assertThat(age(post, "age")).isLessThan(before).isPositive();
                before = age(post, "age");
                if (post.containsKey("stillValid")) {
                    assertThat(age(post, "stillValid")).isLessThan(before).isPositive();
                }
            }
        });
    }

    @Test
    void eachKindHasItsDetails() {
        assertThat(topics).allSatisfy(topic -> {
            JsonObject details = topic.getJsonObject("details");
            assertThat(details.keySet()).isEqualTo(DETAILS.get(topic.getString("kind")));
            assertThat(details.keySet())
                    .filteredOn(key -> !MAY_BE_EMPTY.contains(key))
                    .allSatisfy(key -> assertThat(details.getString(key)).isNotBlank());
            assertThat(details.getString("urgency", "TODAY")).isIn("TODAY", "THIS_WEEK", "NO_HURRY");
            assertThat(details.getString("until", "")).matches("|\\d{4}-\\d{2}-\\d{2}");
        });
    }

    @Test
    void titlesAreShortAndDiffer() {
        assertThat(topics.stream().map(topic -> topic.getString("title")))
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).hasSizeBetween(40, 100));
    }

    @Test
    void noTextHoldsPersonalData() {
        assertThat(allTexts())
                .hasSizeGreaterThan(500)
                .allSatisfy(text -> assertThat(Guard.scan(text)).noneMatch(hit -> hit.severity() == Severity.REFUSED));
    }

    @Test
    void typographyIsFrench() {
        assertThat(allTexts().stream().map(text -> NOT_PROSE.matcher(text).replaceAll("")))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(BAD_TYPOGRAPHY));
    }

    @Test
    void thereIsEnoughToSee() {
        assertThat(topics).hasSizeGreaterThanOrEqualTo(75);
        var blocked = topics.stream()
                .filter(topic -> topic.getString("kind").equals("BLOCKED_PROCEDURE"))
                .toList();
        long solved = blocked.stream()
                .filter(topic -> posts(topic).stream().anyMatch(post -> post.getBoolean("solution")))
                .count();
        assertThat(solved * 2).isGreaterThanOrEqualTo(blocked.size());
        assertThat(topics).filteredOn(topic -> posts(topic).isEmpty()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(topics)
                .filteredOn(topic -> age(topic, "age").compareTo(Duration.ofDays(1)) < 0)
                .hasSizeGreaterThanOrEqualTo(12);
    }

    private static Set<String> addresses(String... locals) {
        return Stream.of(locals).map(local -> local + AT).collect(Collectors.toSet());
    }

    private static JsonObject read(String name) {
        var file =
                Objects.requireNonNull(InventedTopicsTest.class.getResourceAsStream("/org/entraidants/forum/" + name));
        try (var reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    private static List<JsonObject> objects(JsonObject holder, String key) {
        return holder.getJsonArray(key).getValuesAs(JsonObject.class);
    }

    private static Stream<String> texts(JsonObject holder, String key) {
        return holder.getJsonArray(key).getValuesAs(JsonString::getString).stream();
    }

    private List<String> slugs(String kind) {
        return objects(taxonomy, kind).stream()
                .map(one -> one.getString("slug"))
                .toList();
    }

    private Stream<JsonObject> categories() {
        return objects(taxonomy, "spaces").stream().flatMap(space -> objects(space, "categories").stream());
    }

    private String inSpaceOf(JsonObject topic) {
        return objects(taxonomy, "spaces").stream()
                .filter(space -> objects(space, "categories").stream()
                        .anyMatch(category -> category.getString("slug").equals(topic.getString("category"))))
                .findFirst()
                .orElseThrow()
                .getString("slug");
    }

    private static List<JsonObject> posts(JsonObject topic) {
        return objects(topic, "posts");
    }

    private static Duration age(JsonObject holder, String key) {
        return Duration.parse(holder.getString(key));
    }

    private static List<String> people(JsonObject topic) {
        var people = new ArrayList<>(texts(topic, "alsoBlocked").toList());
        people.add(topic.getString("author"));
        if (topic.containsKey("taken")) {
            people.add(topic.getString("taken"));
        }
        posts(topic).forEach(post -> {
            people.add(post.getString("author"));
            people.addAll(texts(post, "useful").toList());
        });
        return people;
    }

    /** Every text that a reader sees, of the topics and of the taxonomy. */
    private List<String> allTexts() {
        return Stream.concat(topics.stream(), Stream.of(taxonomy))
                .flatMap(InventedTopicsTest::prose)
                .toList();
    }

    private static Stream<String> prose(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Stream.of(((JsonString) value).getString());
            case ARRAY -> value.asJsonArray().stream().flatMap(InventedTopicsTest::prose);
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .filter(entry -> !entry.getKey().matches("age|stillValid|slug"))
                        .flatMap(entry -> prose(entry.getValue()));
            default -> Stream.empty();
        };
    }
}
