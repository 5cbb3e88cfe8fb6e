package org.entraidants.platform.file;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An image as it was sent, of which only the head has been read. */
final class Picture implements AutoCloseable {
    private static final int MEGAPIXEL = 1_000_000;
    private static final int MOST = 50;

    /** For what is unfolded as a whole, however small we want it. */
    private static final int MOST_AS_A_WHOLE = 16;

    private static final long MOST_BYTES = 48L << 20;
    private static final int BITS = 8;
    private static final int UNKNOWN_BYTES = 4;

    private final ImageReader reader;
    private final int width;
    private final int height;
    private final int orientation;
    private final int mostMegapixels;

    private Picture(ImageReader reader, int orientation, boolean asAWhole) throws IOException {
        this.reader = reader;
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
        this.orientation = orientation;
        this.mostMegapixels = asAWhole ? MOST_AS_A_WHOLE : MOST;
    }

    static Picture open(FileType type, byte[] content) throws IOException {
        var segments = new JpegSegments(content);
        boolean jpeg = type == FileType.JPEG;
        ImageReader reader = reader(type);
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), true, true);
            boolean asAWhole = type == FileType.WEBP || (jpeg && segments.isProgressive());
            return new Picture(reader, jpeg ? segments.orientation() : 1, asAWhole);
        } catch (IOException | RuntimeException broken) {
            reader.dispose();
            throw broken;
        }
    }

    /** Asked for by name, as what other libraries bring along is not for files of strangers. */
    private static ImageReader reader(FileType type) throws IOException {
        return type == FileType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                        .next();
    }

    boolean hasTooManyPixels() {
        return (long) width * height > (long) mostMegapixels * MEGAPIXEL;
    }

    int mostMegapixels() {
        return mostMegapixels;
    }

    int orientation() {
        return orientation;
    }

    /** The pixels; only every second or third of them where all would not fit. */
    BufferedImage read() throws IOException {
        var how = reader.getDefaultReadParam();
        int bytes = pixelBytes();
        int step = 1;
        while ((long) (width / step) * (height / step) * bytes > MOST_BYTES) {
            step++;
        }
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private int pixelBytes() throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type == null ? UNKNOWN_BYTES : (type.getColorModel().getPixelSize() + BITS - 1) / BITS;
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
