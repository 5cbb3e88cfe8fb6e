package org.entraidants.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.entraidants.platform.file.FileRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagesTest {
    private static Made made(FileType type, byte[] content) throws FileRefused {
        return Images.make("écran.heic", type, content, new Screen());
    }

    private static Reason refusal(FileType type, byte[] content) {
        return catchThrowableOfType(FileRefused.class, () -> made(type, content))
                .reason();
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPhotographLosesWhereItWasTaken() throws FileRefused {
        byte[] sent = Samples.photograph(800, 600, 1);
        assertThat(latin(sent)).contains("Exif", Samples.SECRET);
        Made made = made(FileType.JPEG, sent);
        assertThat(latin(made.content())).doesNotContain("Exif", Samples.SECRET);
        assertThat(latin(made.preview())).doesNotContain("Exif", Samples.SECRET);
        assertThat(new JpegSegments(made.content()).orientation()).isEqualTo(1);
        assertThat(made.name()).isEqualTo("écran.jpg");
        assertThat(made.type()).isEqualTo(FileType.JPEG);
    }

    /** Red is left in what the camera saw: where it is told the orientation, red must come out where EXIF says. */
    @ParameterizedTest
    @CsvSource({
        "1, 800, 600, LEFT", "2, 800, 600, RIGHT", "3, 800, 600, RIGHT", "4, 800, 600, LEFT",
        "5, 600, 800, TOP", "6, 600, 800, TOP", "7, 600, 800, BOTTOM", "8, 600, 800, BOTTOM"
    })
    void aPhotographIsTurnedAsItWasHeld(int orientation, int width, int height, String red)
            throws FileRefused, IOException {
        Made made = made(FileType.JPEG, Samples.photograph(800, 600, orientation));
        BufferedImage image = read(made.content());
        assertThat(image.getWidth()).isEqualTo(width).isEqualTo(made.width());
        assertThat(image.getHeight()).isEqualTo(height).isEqualTo(made.height());
        int x = red.equals("RIGHT") ? width - 50 : 50;
        int y = red.equals("BOTTOM") ? height - 50 : 50;
        assertThat((image.getRGB(x, y) >> 16) & 0xff).as("red").isGreaterThan(200);
        assertThat(image.getRGB(width - 1 - x, height - 1 - y) & 0xff)
                .as("blue")
                .isGreaterThan(200);
    }

    @Test
    void aScreenshotLosesItsTexts() throws FileRefused, IOException {
        byte[] sent = Samples.screenshotWithText(640, 480);
        assertThat(latin(sent)).contains("tEXt", Samples.SECRET);
        Made made = made(FileType.PNG, sent);
        assertThat(latin(made.content())).doesNotContain("tEXt", Samples.SECRET);
        assertThat(made.type()).isEqualTo(FileType.PNG);
        assertThat(read(made.content()).getRGB(10, 10)).isEqualTo(0xffff0000);
    }

    @Test
    void whatFollowsThePictureIsGone() throws FileRefused {
        var polyglot = new ByteArrayOutputStream();
        polyglot.writeBytes(Samples.written(Samples.halves(100, 80), "gif"));
        polyglot.writeBytes("<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        Made made = made(FileType.GIF, polyglot.toByteArray());
        assertThat(latin(made.content())).doesNotContain("<script>");
        assertThat(made.type()).isEqualTo(FileType.PNG);
        assertThat(made.name()).isEqualTo("écran.png");
    }

    @Test
    void anImageIsMadeAsLargeAsAScreen() throws FileRefused, IOException {
        Made made = made(FileType.PNG, Samples.written(Samples.halves(5000, 1000), "png"));
        assertThat(made.width()).isEqualTo(2000);
        assertThat(made.height()).isEqualTo(400);
        assertThat(read(made.preview()).getWidth()).isEqualTo(400);
    }

    @Test
    void whatOneSeesThroughStaysSo() throws FileRefused, IOException {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        Made made = made(FileType.PNG, Samples.written(image, "png"));
        assertThat(read(made.content()).getRGB(5, 5) >>> 24).isZero();
    }

    @Test
    void aHeavyImageBecomesAPhotograph() throws FileRefused {
        var noise = new BufferedImage(1500, 1500, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 1500 * 1500; i++) {
            noise.setRGB(
                    i % 1500, i / 1500, 0xff000000 | ThreadLocalRandom.current().nextInt());
        }
        assertThat(made(FileType.PNG, Samples.written(noise, "png")).type()).isEqualTo(FileType.JPEG);
    }

    @Test
    void webpIsRead() throws FileRefused {
        byte[] onePixel = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        assertThat(made(FileType.WEBP, onePixel).type()).isEqualTo(FileType.PNG);
    }

    @Test
    void aBombIsRefusedByItsHead() {
        assertThat(refusal(FileType.PNG, Samples.bomb(30_000, 30_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal(FileType.PNG, Samples.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void whatIsCutOffIsRefused() {
        byte[] png = Samples.written(Samples.halves(640, 480), "png");
        assertThat(refusal(FileType.PNG, Arrays.copyOf(png, png.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(FileType.PNG, Arrays.copyOf(png, 12))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(FileType.JPEG, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 9}))
                .isEqualTo(Reason.BROKEN);
        assertThat(refusal(FileType.WEBP, "RIFF    WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void theTypeIsThatOfTheContent() {
        assertThat(FileType.of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileType.of("<html>GIF89a".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileType.of(new byte[0])).isEmpty();
        assertThat(FileType.of(Samples.bomb(1, 1))).contains(FileType.PNG);
        assertThat(FileType.of("\n%PDF-1.7".getBytes(StandardCharsets.UTF_8))).contains(FileType.PDF);
    }
}
