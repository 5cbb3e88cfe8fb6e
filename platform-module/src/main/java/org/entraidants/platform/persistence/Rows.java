package org.entraidants.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * New rows of one table, written in one go past the entity manager, where thousands are made at once. Whoever names the
 * columns names all of them.
 */
public final class Rows<T> {
    private final String table;
    private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

    public Rows(String table) {
        this.table = table;
    }

    /** A column and where its value comes from; an enum is written by its name. */
    public Rows<T> with(String column, Function<T, @Nullable Object> value) {
        columns.put(column, value);
        return this;
    }

    /** The names of the columns. */
    public Set<String> columns() {
        return columns.keySet();
    }

    /** Writes a row for each thing, on the connection of the running transaction. */
    public void insert(Connection connection, Collection<T> things) throws SQLException {
        if (things.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql())) {
            for (T thing : things) {
                bind(statement, thing);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private String sql() {
        return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values ("
                + columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private void bind(PreparedStatement statement, T thing) throws SQLException {
        int position = 1;
        for (var value : columns.values()) {
            statement.setObject(position++, plain(value.apply(thing)));
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return value instanceof Enum<?> one ? one.name() : value;
    }
}
