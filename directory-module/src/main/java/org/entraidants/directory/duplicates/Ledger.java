package org.entraidants.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.Structure;

/** What belongs to a structure and cannot simply be moved: members who are in both teams, requests, what sources said. */
@ApplicationScoped
class Ledger {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Moves moves;

    /** Moves what belongs to one structure to the other, and gives what is needed to undo it. */
    JsonObject moveAlong(Structure gone, Structure kept) {
        entities.flush();
        JsonArrayBuilder said = saidBySources(gone.id());
        JsonArray entrusted = entrust(gone.id(), kept.id());
        JsonArray requests = requests(gone.id(), kept.id());
        JsonArrayBuilder moved = moves.along(gone, kept);
        JsonArray twice = leaveTwice(gone.id());
        return Json.createObjectBuilder()
                .add("moves", moved)
                .add("said", said)
                .add("entrusted", entrusted)
                .add("requests", requests)
                .add("twice", twice)
                .build();
    }

    private JsonArrayBuilder saidBySources(long gone) {
        var said = Json.createArrayBuilder();
        for (Object[] row : rows(
                "select id, fingerprint, cells from directory_source_links where structure_id = ? order by id", gone)) {
            said.add(Json.createArrayBuilder()
                    .add(number(row[0]))
                    .add((String) row[1])
                    .add(row[2].toString()));
        }
        return said;
    }

    /** Who answers for the one and is only a member of the other answers for both. */
    private JsonArray entrust(long gone, long kept) {
        var entrusted = Json.createArrayBuilder();
        for (Object[] row : rows("""
                select k.id, k.account_id from directory_memberships k
                where k.structure_id = ? and k.referent = false and k.account_id in (
                    select g.account_id from directory_memberships g where g.structure_id = ? and g.referent = true)
                """, kept, gone)) {
            entities.createNativeQuery("update directory_memberships set referent = true where id = ?")
                    .setParameter(1, number(row[0]))
                    .executeUpdate();
            entrusted.add(number(row[0]));
        }
        return entrusted.build();
    }

    /** Open requests; one whose asker asks the other structure too stays behind, decided requests are history. */
    private JsonArray requests(long gone, long kept) {
        var moved = Json.createArrayBuilder();
        for (Object[] row : rows(
                "select id, address, open_key from directory_join_requests where structure_id = ? and open_key is not null",
                gone)) {
            String key = row[1] + " " + kept;
            if (rows("select id, state from directory_join_requests where open_key = ?", key)
                    .isEmpty()) {
                change(number(row[0]), kept, key);
                moved.add(Json.createArrayBuilder()
                        .add(number(row[0]))
                        .add((String) row[2])
                        .add(key));
            }
        }
        return moved.build();
    }

    private int change(long request, long structure, String key) {
        return entities.createNativeQuery(
                        "update directory_join_requests set structure_id = ?, open_key = ? where id = ?")
                .setParameter(1, structure)
                .setParameter(2, key)
                .setParameter(3, request)
                .executeUpdate();
    }

    /** Those who stayed behind are in the other team already. */
    private JsonArray leaveTwice(long gone) {
        var left = Json.createArrayBuilder();
        for (Object[] row : rows(
                "select id, account_id, referent, since from directory_memberships where structure_id = ? order by id",
                gone)) {
            left.add(Json.createArrayBuilder()
                    .add(number(row[0]))
                    .add(number(row[1]))
                    .add((Boolean) row[2])
                    .add(instant(row[3])));
        }
        entities.createNativeQuery("delete from directory_memberships where structure_id = ?")
                .setParameter(1, gone)
                .executeUpdate();
        return left.build();
    }

    /** Gives everything back and tells what could not be undone: ends of message keys. */
    List<String> moveBack(JsonObject ledger, long gone) {
        entities.flush();
        var remains = new ArrayList<String>();
        for (String table : moves.back(ledger.getJsonArray("moves"))) {
            remains.add(table.replace("directory_", ""));
        }
        if (saidAgain(ledger.getJsonArray("said"))) {
            remains.add("imported");
        }
        ledger.getJsonArray("entrusted")
                .forEach(id -> entities.createNativeQuery(
                                "update directory_memberships set referent = false where id = ?")
                        .setParameter(1, Long.valueOf(id.toString()))
                        .executeUpdate());
        for (JsonArray request : ledger.getJsonArray("requests").getValuesAs(JsonArray.class)) {
            if (rows("select id, state from directory_join_requests where open_key = ?", request.getString(2))
                    .isEmpty()) {
                remains.add("join_requests");
            } else {
                change(request.getJsonNumber(0).longValue(), gone, request.getString(1));
            }
        }
        ledger.getJsonArray("twice").getValuesAs(JsonArray.class).forEach(row -> rejoin(row, gone));
        return remains;
    }

    /**
     * What a source has said since went into the other sheet; told anew, it will go into this one.
     *
     * @return whether there was something
     */
    private boolean saidAgain(JsonArray said) {
        int again = 0;
        for (JsonArray link : said.getValuesAs(JsonArray.class)) {
            again += entities.createNativeQuery(
                            "update directory_source_links set fingerprint = ?, cells = ? where id = ? and fingerprint <> ?")
                    .setParameter(1, link.getString(1))
                    .setParameter(2, link.getString(2))
                    .setParameter(3, link.getJsonNumber(0).longValue())
                    .setParameter(4, link.getString(1))
                    .executeUpdate();
        }
        return again > 0;
    }

    private void rejoin(JsonArray row, long gone) {
        entities.createNativeQuery(
                        "insert into directory_memberships (id, version, account_id, structure_id, referent, since)"
                                + " values (?, 1, ?, ?, ?, ?)")
                .setParameter(1, row.getJsonNumber(0).longValue())
                .setParameter(2, row.getJsonNumber(1).longValue())
                .setParameter(3, gone)
                .setParameter(4, row.getBoolean(2))
                .setParameter(5, Timestamp.from(java.time.Instant.parse(row.getString(3))))
                .executeUpdate();
    }

    private static String instant(Object value) {
        return value instanceof java.time.OffsetDateTime time
                ? time.toInstant().toString()
                : ((Timestamp) value).toInstant().toString();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String question, Object... values) {
        var query = entities.createNativeQuery(question);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
