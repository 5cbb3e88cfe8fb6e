package org.entraidants.platform.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.entraidants.platform.file.FileRefused.Reason;

/** Makes images anew: turned as they are meant, no larger than a screen shows, and nothing but pixels. */
final class Images {
    static final int LARGEST_SIDE = 2000;
    static final int LARGEST_PREVIEW = 400;

    /** Beyond this an image without holes is a photograph, whatever it came as. */
    private static final int HEAVY = 2 << 20;

    private Images() {}

    static Made make(String name, FileType type, byte[] content, Screen screen) throws FileRefused {
        try (var picture = Picture.open(type, content)) {
            if (picture.hasTooManyPixels()) {
                throw FileRefused.beyond(Reason.TOO_MANY_PIXELS, name, picture.mostMegapixels());
            }
            BufferedImage image =
                    Canvas.turned(Canvas.solid(Canvas.within(picture.read(), LARGEST_SIDE)), picture.orientation());
            boolean photograph = type == FileType.JPEG;
            Encoded full = Encoded.of(image, photograph, HEAVY);
            Encoded small = Encoded.of(Canvas.within(image, LARGEST_PREVIEW), full.isJpeg(), Integer.MAX_VALUE);
            return new Made(
                    FileName.ending(name, full.type().ending()),
                    full.type(),
                    full.bytes(),
                    small.bytes(),
                    image.getWidth(),
                    image.getHeight(),
                    0,
                    List.copyOf(screen.warned()));
        } catch (IOException | RuntimeException broken) {
            // The readers of the JDK throw all sorts of things at a file that was cut off.
            throw FileRefused.because(Reason.BROKEN, name);
        }
    }
}
