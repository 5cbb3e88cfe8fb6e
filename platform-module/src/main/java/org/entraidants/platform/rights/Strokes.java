package org.entraidants.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The strokes of an {@link Eraser}: each a transaction of its own, of bounded size. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Strokes {
    /** How many numbers of rows one stroke looks at. */
    static final int LOOKED_AT = 2_000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Executes a statement, and tells how many rows it has changed. */
    int execute(String sql, Object... values) {
        try (var statement = connection().prepareStatement(sql)) {
            bind(statement, List.of(values));
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Does a piece of work that says whether there is more of it. */
    boolean step(Eraser.Step step) {
        return step.isMore();
    }

    /**
     * Takes the name out of some rows.
     *
     * @return the number to go on after; empty at the end of the table
     */
    Optional<Long> unname(Texts texts, Leaver leaver, long after) {
        Optional<Long> first = first(texts.table(), after);
        first.ifPresent(from -> rows(texts, leaver, from).forEach((id, old) -> unname(texts, leaver, id, old)));
        return first.map(from -> from + LOOKED_AT - 1);
    }

    private Optional<Long> first(String table, long after) {
        try (var statement = connection().prepareStatement("select min(id) from " + table + " where id > ?")) {
            bind(statement, List.of(after));
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                long id = found.getLong(1);
                return found.wasNull() ? Optional.empty() : Optional.of(id);
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private Map<Long, List<Text>> rows(Texts texts, Leaver leaver, long from) {
        String holds = texts.columns().stream()
                .map(column -> "lower(" + column + ") like ? or lower(" + column + ") like ?")
                .collect(Collectors.joining(" or "));
        String sql = "select id, " + String.join(", ", texts.columns()) + " from " + texts.table()
                + " where id >= ? and id < ? and (" + holds + ") order by id for update";
        var values = new ArrayList<Object>(List.of(from, from + LOOKED_AT));
        texts.columns().forEach(column -> values.addAll(List.of(like(leaver.trace()), like(leaver.address()))));
        try (var statement = connection().prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                return read(found);
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private static String like(String part) {
        return part.isEmpty() ? "" : "%" + part.replace("_", "\\_").replace("%", "\\%") + "%";
    }

    /** A text as it stands, and the most letters that its column takes. */
    private record Text(@Nullable String words, int longest) {}

    private static Map<Long, List<Text>> read(ResultSet found) throws SQLException {
        var rows = new LinkedHashMap<Long, List<Text>>();
        while (found.next()) {
            var texts = new ArrayList<Text>();
            for (int column = 2; column <= found.getMetaData().getColumnCount(); column++) {
                texts.add(new Text(found.getString(column), found.getMetaData().getPrecision(column)));
            }
            rows.put(found.getLong(1), texts);
        }
        return rows;
    }

    private void unname(Texts texts, Leaver leaver, long id, List<Text> old) {
        var changed = new LinkedHashMap<String, String>();
        for (int column = 0; column < old.size(); column++) {
            String words = old.get(column).words();
            String unnamed = words == null ? null : leaver.unnamed(words);
            if (unnamed != null && !unnamed.equals(words)) {
                changed.put(
                        texts.columns().get(column),
                        cut(unnamed, old.get(column).longest()));
            }
        }
        if (!changed.isEmpty() && !texts.rewriting().write(id, changed)) {
            write(texts.table(), id, changed);
        }
    }

    private static String cut(String text, int longest) {
        return longest <= 0 || text.length() <= longest ? text : text.substring(0, longest);
    }

    private void write(String table, long id, Map<String, String> changed) {
        String columns =
                changed.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        var values = new ArrayList<Object>(changed.values());
        values.add(id);
        execute("update " + table + " set " + columns + " where id = ?", values.toArray());
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int position = 0; position < values.size(); position++) {
            statement.setObject(position + 1, values.get(position));
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static IllegalStateException failure(SQLException failed) {
        return new IllegalStateException("Somebody cannot be forgotten yet.", failed);
    }
}
