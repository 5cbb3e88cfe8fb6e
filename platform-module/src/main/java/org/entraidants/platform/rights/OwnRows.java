package org.entraidants.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows for an archive, some at a time, each time in a short transaction: no connection waits for the reader. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OwnRows {
    private static final int AT_ONCE = 50;
    private static final String AS_JSON = "Json";
    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** The next rows, by the names of their columns; see {@link RecordBook#list}. */
    List<Map<String, JsonValue>> after(String sql, Object who, long last) {
        Connection connection = entities.unwrap(Connection.class);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setMaxRows(AT_ONCE);
            statement.setObject(1, who);
            statement.setLong(2, last);
            try (ResultSet found = statement.executeQuery()) {
                return rows(found);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The records cannot be read.", failed);
        }
    }

    private static List<Map<String, JsonValue>> rows(ResultSet found) throws SQLException {
        var rows = new ArrayList<Map<String, JsonValue>>();
        while (found.next()) {
            var row = new LinkedHashMap<String, JsonValue>();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                put(row, name(found.getMetaData().getColumnLabel(column)), value(found, column));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The number of a row: what its first column holds. */
    static long numberOf(Map<String, JsonValue> row) {
        return ((JsonNumber) row.values().iterator().next()).longValue();
    }

    private static void put(Map<String, JsonValue> row, String name, @Nullable JsonValue value) {
        if (value != null && name.endsWith(AS_JSON)) {
            row.put(name.substring(0, name.length() - AS_JSON.length()), parsed(value));
        } else if (value != null) {
            row.put(name, value);
        }
    }

    private static JsonValue parsed(JsonValue text) {
        try (var reader = JSON.createReader(new StringReader(((JsonString) text).getString()))) {
            return reader.readValue();
        } catch (JsonException plain) {
            return text;
        }
    }

    private static @Nullable JsonValue value(ResultSet found, int column) throws SQLException {
        JsonValue value = switch (found.getMetaData().getColumnType(column)) {
            case Types.BIT, Types.BOOLEAN -> found.getBoolean(column) ? JsonValue.TRUE : JsonValue.FALSE;
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> JSON.createValue(found.getLong(column));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> moment(found, column);
            default -> text(found, column);
        };
        return found.wasNull() ? null : value;
    }

    private static @Nullable JsonValue moment(ResultSet found, int column) throws SQLException {
        OffsetDateTime moment = found.getObject(column, OffsetDateTime.class);
        return moment == null ? null : JSON.createValue(moment.toInstant().toString());
    }

    private static @Nullable JsonValue text(ResultSet found, int column) throws SQLException {
        String text = found.getString(column);
        return text == null ? null : JSON.createValue(text);
    }

    /** {@code kept_at} is {@code keptAt}, in whatever case a database tells it. */
    private static String name(String label) {
        String[] words = label.toLowerCase(Locale.ROOT).split("_", -1);
        var name = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            name.append(words[word].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[word].substring(1));
        }
        return name.toString();
    }
}
