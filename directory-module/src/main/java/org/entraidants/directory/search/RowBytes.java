package org.entraidants.directory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A row as the index keeps it. When this changes, the format of the index does. */
final class RowBytes {
    private static final byte NOTHING = 0;
    private static final byte SOMETHING = 1;

    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

    private RowBytes() {}

    static BytesRef write(StructureRow row) {
        try {
            return new RowBytes().bytes(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private BytesRef bytes(StructureRow row) throws IOException {
        out.writeLong(row.id());
        out.writeString(row.slug());
        out.writeString(row.name());
        writeText(row.summary());
        out.writeString(row.address());
        out.writeString(row.postcode());
        out.writeString(row.commune());
        writeDegrees(row.lat());
        writeDegrees(row.lon());
        writeInstant(row.verifiedAt());
        writeDay(row.sourceUpdatedOn());
        return new BytesRef(out.toArrayCopy());
    }

    private void writeText(@Nullable String text) throws IOException {
        writeThere(text != null);
        if (text != null) {
            out.writeString(text);
        }
    }

    private void writeDegrees(@Nullable Double degrees) {
        writeThere(degrees != null);
        if (degrees != null) {
            out.writeLong(Double.doubleToLongBits(degrees));
        }
    }

    private void writeInstant(@Nullable Instant instant) {
        writeThere(instant != null);
        if (instant != null) {
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        }
    }

    private void writeDay(@Nullable LocalDate day) {
        writeThere(day != null);
        if (day != null) {
            out.writeLong(day.toEpochDay());
        }
    }

    private void writeThere(boolean there) {
        out.writeByte(there ? SOMETHING : NOTHING);
    }

    static StructureRow read(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new StructureRow(
                in.readLong(),
                in.readString(),
                in.readString(),
                readText(in),
                in.readString(),
                in.readString(),
                in.readString(),
                readDegrees(in),
                readDegrees(in),
                readInstant(in),
                readDay(in));
    }

    private static @Nullable String readText(DataInput in) throws IOException {
        return isNext(in) ? in.readString() : null;
    }

    private static @Nullable Double readDegrees(DataInput in) throws IOException {
        return isNext(in) ? Double.longBitsToDouble(in.readLong()) : null;
    }

    private static @Nullable Instant readInstant(DataInput in) throws IOException {
        return isNext(in) ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
    }

    private static @Nullable LocalDate readDay(DataInput in) throws IOException {
        return isNext(in) ? LocalDate.ofEpochDay(in.readLong()) : null;
    }

    private static boolean isNext(DataInput in) throws IOException {
        return in.readByte() == SOMETHING;
    }
}
