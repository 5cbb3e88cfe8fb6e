package org.entraidants.platform.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An image as bytes that hold the pixels and nothing else. */
@SuppressWarnings("ArrayRecordComponent")
record Encoded(FileType type, byte[] bytes) {
    private static final float QUALITY = 0.85f;

    /** @param heavy beyond so many bytes even what is no photograph is written like one, unless one can see through it */
    static Encoded of(BufferedImage image, boolean photograph, int heavy) throws IOException {
        boolean holes = image.getColorModel().hasAlpha();
        if (photograph && !holes) {
            return jpeg(image);
        }
        byte[] exact = written(image, FileType.PNG);
        return exact.length > heavy && !holes ? jpeg(image) : new Encoded(FileType.PNG, exact);
    }

    private static Encoded jpeg(BufferedImage image) throws IOException {
        return new Encoded(FileType.JPEG, written(image, FileType.JPEG));
    }

    boolean isJpeg() {
        return type == FileType.JPEG;
    }

    private static byte[] written(BufferedImage image, FileType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
