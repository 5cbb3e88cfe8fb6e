package org.entraidants.forum;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entraidants.forum.Space.Readers;
import org.entraidants.forum.Space.Writers;
import org.entraidants.platform.persistence.DatabaseReady;
import org.jspecify.annotations.Nullable;

/** Gives a new network its first spaces, operators and tags, from {@code taxonomy.json}; animators change them later. */
@ApplicationScoped
class StartingTaxonomy {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) DatabaseReady ready) {
        // Waits for another node that may be loading right now.
        Object done = entities.createNativeQuery("select taxonomy_at from forum_beginnings where id = 1 for update")
                .getSingleResult();
        if (done == null) {
            load(file());
            entities.createNativeQuery("update forum_beginnings set taxonomy_at = ? where id = 1")
                    .setParameter(1, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
    }

    private static JsonObject file() {
        var file = Objects.requireNonNull(StartingTaxonomy.class.getResourceAsStream("taxonomy.json"));
        try (var reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    private void load(JsonObject file) {
        List<JsonObject> spaces = objects(file, "spaces");
        for (int rank = 0; rank < spaces.size(); rank++) {
            load(spaces.get(rank), rank);
        }
        objects(file, "operators")
                .forEach(one -> entities.persist(new Operator(
                        one.getString("slug"),
                        one.getString("name"),
                        texts(one, "synonyms"),
                        one.getString("country"),
                        one.getString("site", ""))));
        objects(file, "tags")
                .forEach(one -> entities.persist(
                        new Tag(one.getString("slug"), one.getString("name"), texts(one, "synonyms"))));
    }

    private void load(JsonObject sheet, int rank) {
        var space = new Space(sheet.getString("slug"), sheet.getString("name"), sheet.getString("description"), rank);
        space.openTo(
                Readers.valueOf(sheet.getString("readers")),
                Writers.valueOf(sheet.getString("writers")),
                group(sheet.getString("group", null)));
        entities.persist(space);
        List<JsonObject> categories = objects(sheet, "categories");
        for (int place = 0; place < categories.size(); place++) {
            JsonObject one = categories.get(place);
            entities.persist(new Category(
                    space, one.getString("slug"), one.getString("name"), one.getString("description"), place));
        }
    }

    private @Nullable MemberGroup group(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var group = new MemberGroup(name);
        group.takeReferents(true);
        entities.persist(group);
        return group;
    }

    private static List<JsonObject> objects(JsonObject sheet, String key) {
        return sheet.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class);
    }

    private static List<String> texts(JsonObject sheet, String key) {
        return sheet.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString::getString);
    }
}
