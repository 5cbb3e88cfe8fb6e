package org.entraidants.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.entraidants.directory.Structure;

/** Rows that go from one structure to another, past the entity manager, and back. */
@ApplicationScoped
class Moves {
    /** Cards that came along stand behind those that were there. */
    private static final int BEHIND = 1000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Moves and tells what was moved, for {@link #back}. */
    JsonArrayBuilder along(Structure gone, Structure kept) {
        entities.flush();
        var moves = Json.createArrayBuilder();
        for (Reference reference : Reference.MOVING) {
            long from = reference.toSite() ? gone.mainSite().id() : gone.id();
            long to = reference.toSite() ? kept.mainSite().id() : kept.id();
            move(reference, from, to, moves);
        }
        var sites = new Reference(
                "directory_sites",
                "structure_id",
                false,
                " and r.id <> " + gone.mainSite().id());
        move(sites, gone.id(), kept.id(), moves);
        return moves;
    }

    private void move(Reference reference, long from, long to, JsonArrayBuilder moves) {
        String question = "select r.id from " + reference.table() + " r where r." + reference.column() + " = :from"
                + reference.which() + " order by r.id";
        @SuppressWarnings("unchecked")
        List<Number> found = numbered(question, from, to).getResultList();
        if (!found.isEmpty()) {
            List<Long> ids = found.stream().map(Number::longValue).toList();
            update(reference.table(), reference.column(), from, to, ids, BEHIND);
            var json = Json.createArrayBuilder();
            ids.forEach(json::add);
            moves.add(Json.createObjectBuilder()
                    .add("table", reference.table())
                    .add("column", reference.column())
                    .add("from", from)
                    .add("to", to)
                    .add("ids", json));
        }
    }

    /** Numbers are written into the statement: a native query takes parameters by position only, each once. */
    private Query numbered(String question, long from, long to) {
        return entities.createNativeQuery(
                question.replace(":from", Long.toString(from)).replace(":to", Long.toString(to)));
    }

    private int update(String table, String column, long from, long to, List<Long> ids, int behind) {
        String rank = table.equals("directory_referents") ? ", rank = rank + " + behind : "";
        int moved = 0;
        for (Long id : ids) {
            moved += entities.createNativeQuery("update " + table + " set " + column + " = ?" + rank
                            + " where id = ? and " + column + " = ?")
                    .setParameter(1, to)
                    .setParameter(2, id)
                    .setParameter(3, from)
                    .executeUpdate();
        }
        return moved;
    }

    /** Moves back and tells the tables of which something was removed or moved since. */
    List<String> back(JsonArray moves) {
        entities.flush();
        return moves.getValuesAs(JsonObject.class).stream()
                .filter(move -> !isBack(move))
                .map(move -> move.getString("table"))
                .toList();
    }

    private boolean isBack(JsonObject move) {
        List<Long> ids = move.getJsonArray("ids").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValue)
                .toList();
        long from = move.getJsonNumber("from").longValue();
        long to = move.getJsonNumber("to").longValue();
        return update(move.getString("table"), move.getString("column"), to, from, ids, -BEHIND) == ids.size();
    }
}
