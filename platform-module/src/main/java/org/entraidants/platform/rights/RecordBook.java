package org.entraidants.platform.rights;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive while it is written: lists as JSON, and files. Some rows of it are in memory at a time. */
public final class RecordBook {
    private static final JsonProvider JSON = JsonProvider.provider();

    private final ZipOutputStream zip;
    private final OwnRows rows;
    private final String folder;

    RecordBook(ZipOutputStream zip, OwnRows rows, String folder) {
        this.zip = zip;
        this.rows = rows;
        this.folder = folder;
    }

    /**
     * Writes a list, unless it is empty.
     *
     * @param name of the list, such as {@code bookmarks}
     * @param sql with two question marks, for {@code who} and for the number to go on after; its first column is that number,
     *     unique, and gives the order; a column {@code x_json} becomes the value {@code x}
     * @param who the number of the account, or what else stands for the person
     */
    public void list(String name, String sql, Object who) throws IOException {
        List<Map<String, JsonValue>> some = rows.after(sql, who, Long.MIN_VALUE);
        if (some.isEmpty()) {
            return;
        }
        zip.putNextEntry(new ZipEntry(folder + "/" + name + ".json"));
        try (JsonGenerator json = JSON.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new Open(zip), StandardCharsets.UTF_8)) {
            json.writeStartArray();
            while (!some.isEmpty()) {
                some.forEach(row -> write(row, json));
                some = rows.after(sql, who, OwnRows.numberOf(some.get(some.size() - 1)));
            }
            json.writeEnd();
        }
        zip.closeEntry();
    }

    private static void write(Map<String, JsonValue> row, JsonGenerator json) {
        json.writeStartObject();
        row.forEach(json::write);
        json.writeEnd();
    }

    /** Writes a file below the folder of the module. */
    public void file(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(folder + "/" + name));
        content.writeTo(new Open(zip));
        zip.closeEntry();
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Stays open: the next entry follows. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
