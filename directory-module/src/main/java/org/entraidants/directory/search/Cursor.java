package org.entraidants.directory.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page of results ended: the values it was sorted by, down to the number of the last place. The next page begins
 * with what comes after these values, whatever has been added or removed meanwhile.
 */
final class Cursor {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int LONGEST = 1000;
    private static final byte SCORE = 's';
    private static final byte DISTANCE = 'd';
    private static final byte NAME = 'n';
    private static final byte ID = 'i';

    private Cursor() {}

    static String write(FieldDoc last) {
        var bytes = ByteBuffer.allocate(LONGEST);
        for (Object value : last.fields) {
            if (value instanceof Float score) {
                bytes.put(SCORE).putFloat(score);
            } else if (value instanceof Double distance) {
                bytes.put(DISTANCE).putDouble(distance);
            } else if (value instanceof Long id) {
                bytes.put(ID).putLong(id);
            } else {
                var name = (BytesRef) value;
                bytes.put(NAME).putShort((short) name.length).put(name.bytes, name.offset, name.length);
            }
        }
        return new String(ENCODER.encode(bytes.flip()).array(), StandardCharsets.US_ASCII);
    }

    /**
     * @param sort that the results are sorted by now
     * @throws IllegalArgumentException when the text is not a cursor of results sorted so
     */
    static FieldDoc read(String text, SortField[] sort) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            List<Object> values = new ArrayList<>();
            for (SortField field : sort) {
                values.add(value(bytes, field));
            }
            if (bytes.hasRemaining()) {
                throw new IllegalArgumentException("Too long for a cursor.");
            }
            // Only the very last place has these values; the number of its document may have changed.
            return new FieldDoc(Integer.MAX_VALUE, 0, values.toArray());
        } catch (java.nio.BufferUnderflowException cut) {
            throw new IllegalArgumentException("Too short for a cursor.", cut);
        }
    }

    private static Object value(ByteBuffer bytes, SortField field) {
        byte kind = bytes.get();
        if (kind != kindOf(field)) {
            throw new IllegalArgumentException("A cursor of another order.");
        }
        return switch (kind) {
            case SCORE -> bytes.getFloat();
            case DISTANCE -> bytes.getDouble();
            case ID -> bytes.getLong();
            default -> name(bytes);
        };
    }

    private static BytesRef name(ByteBuffer bytes) {
        var name = new byte[Short.toUnsignedInt(bytes.getShort()) % LONGEST];
        bytes.get(name);
        return new BytesRef(name);
    }

    private static byte kindOf(SortField field) {
        return switch (field.getType()) {
            case SCORE -> SCORE;
            case STRING -> NAME;
            case LONG -> ID;
            default -> DISTANCE;
        };
    }
}
