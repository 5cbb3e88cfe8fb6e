package org.entraidants.platform.file;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The head of a JPEG, segment by segment: how it is to be turned, and all that is not picture. */
final class JpegSegments {
    private static final int FIRST = 2;
    private static final int START_OF_SCAN = 0xda;
    private static final int PROGRESSIVE = 0xc2;
    private static final int EXIF = 0xe1;
    private static final int ICC_PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x112;
    private static final int ENTRY = 12;
    private static final List<Byte> EXIF_HEAD = List.of((byte) 'E', (byte) 'x', (byte) 'i', (byte) 'f');

    private final byte[] jpeg;

    JpegSegments(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** One segment: its marker, where it begins, and how long it is with its marker. */
    private record Segment(int marker, int start, int length) {
        int end() {
            return start + length;
        }

        boolean isMetadata() {
            boolean application = marker >= 0xe0 && marker <= 0xef && marker != ADOBE && marker != ICC_PROFILE;
            return application || marker == COMMENT;
        }
    }

    private Segment at(int start) {
        int marker = start + 3 < jpeg.length && (jpeg[start] & 0xff) == 0xff ? jpeg[start + 1] & 0xff : START_OF_SCAN;
        int length = marker == START_OF_SCAN
                ? jpeg.length - start
                : 2 + ((jpeg[start + 2] & 0xff) << 8) + (jpeg[start + 3] & 0xff);
        return new Segment(marker, start, Math.max(2, Math.min(length, jpeg.length - start)));
    }

    /** Whether it is unfolded as a whole before the first pixel is there. */
    boolean isProgressive() {
        boolean found = false;
        for (Segment one = at(FIRST); one.marker() != START_OF_SCAN; one = at(one.end())) {
            found = found || one.marker() == PROGRESSIVE;
        }
        return found;
    }

    /** How the camera was held: 1 (as it should be) to 8, as EXIF counts. */
    int orientation() {
        for (Segment one = at(FIRST); one.marker() != START_OF_SCAN; one = at(one.end())) {
            if (one.marker() == EXIF) {
                return orientation(ByteBuffer.wrap(jpeg, one.start() + 4, Math.max(0, one.length() - 4))
                        .slice());
            }
        }
        return 1;
    }

    private static int orientation(ByteBuffer exif) {
        try {
            for (byte letter : EXIF_HEAD) {
                if (exif.get() != letter) {
                    return 1;
                }
            }
            exif.getShort();
            ByteBuffer tiff = exif.slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            for (int i = 0; i < (tiff.getShort(directory) & 0xffff); i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            // A head that cannot be read turns nothing.
        }
        return 1;
    }

    /** The same picture, bit by bit, without what is not picture. */
    byte[] withoutMetadata() {
        var clean = new ByteArrayOutputStream(jpeg.length);
        clean.write(jpeg, 0, FIRST);
        Segment one = at(FIRST);
        for (; one.marker() != START_OF_SCAN; one = at(one.end())) {
            if (!one.isMetadata()) {
                clean.write(jpeg, one.start(), one.length());
            }
        }
        clean.write(jpeg, one.start(), one.length());
        return clean.toByteArray();
    }
}
