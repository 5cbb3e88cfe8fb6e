package org.entraidants.platform.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Draws an image smaller, and the right way up. */
final class Canvas {
    private Canvas() {}

    /** The image with no side longer than this, in the colours that every screen knows. */
    static BufferedImage within(BufferedImage image, int side) {
        BufferedImage smaller = image;
        // Halves first: one leap over many pixels would leave most of them out.
        while (longest(smaller) > 2 * side) {
            smaller = scaled(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        double scale = Math.min(1.0, (double) side / longest(smaller));
        return scaled(
                smaller, (int) Math.round(smaller.getWidth() * scale), (int) Math.round(smaller.getHeight() * scale));
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        return drawn(
                image,
                Math.max(1, width),
                Math.max(1, height),
                AffineTransform.getScaleInstance(
                        Math.max(1.0, width) / image.getWidth(), Math.max(1.0, height) / image.getHeight()));
    }

    /** @param orientation as EXIF counts: 5 to 8 lie on their side, 2, 4, 5 and 7 are mirrored */
    static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        double width = image.getWidth();
        double height = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean lying = orientation >= 5;
        return drawn(image, (int) (lying ? height : width), (int) (lying ? width : height), turn);
    }

    /** Without the channel for holes where there is no hole: screenshots often have it for nothing. */
    static BufferedImage solid(BufferedImage image) {
        boolean holes = image.getColorModel().hasAlpha() && hasHoles(image);
        return holes ? image : drawn(image, image.getWidth(), image.getHeight(), new AffineTransform(), false);
    }

    private static boolean hasHoles(BufferedImage image) {
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            if (Arrays.stream(line).anyMatch(pixel -> pixel >>> 24 != 0xff)) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        return drawn(image, width, height, how, image.getColorModel().hasAlpha());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how, boolean holes) {
        var drawn = new BufferedImage(width, height, holes ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, how, null);
        pen.dispose();
        return drawn;
    }
}
