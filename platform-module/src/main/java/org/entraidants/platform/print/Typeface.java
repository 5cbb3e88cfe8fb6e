package org.entraidants.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters of everything that is printed: the house's typeface, and Liberation Sans for alphabets that it lacks. */
public final class Typeface {
    private static final String REGULAR = "atkinson-regular.ttf";
    private static final String BOLD = "atkinson-bold.ttf";
    private static final String SPARE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]{2,}");

    private static final TrueTypeFont FONT = read(open(REGULAR));
    private static final List<CmapLookup> SHOWN = List.of(lookup(FONT), lookup(read(openSpare())));

    private Typeface() {}

    static void use(PdfRendererBuilder builder) {
        builder.useFont(() -> open(REGULAR), "Atkinson", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open(BOLD), "Atkinson", 700, FontStyle.NORMAL, true);
        builder.useFont(Typeface::openSpare, "Spare", 400, FontStyle.NORMAL, true);
    }

    /** A text without what no letter stands for, such as emoji, which would be printed as a crossed box. */
    static String printable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u202f', '\u00a0');
        if (composed.codePoints().allMatch(Typeface::isShown)) {
            return composed;
        }
        var rest = new StringBuilder();
        composed.codePoints().filter(Typeface::isShown).forEach(rest::appendCodePoint);
        return BLANKS.matcher(rest).replaceAll(" ").strip();
    }

    private static boolean isShown(int character) {
        return character == '\n' || SHOWN.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    /** A text as a shape that begins at (0, 0), for a picture; a picture's letters need no font. */
    public static Path2D outline(String text, double size) {
        var shape = new Path2D.Double();
        double x = 0;
        double scale = size / unitsPerEm();
        for (int character : text.codePoints().toArray()) {
            int glyph = SHOWN.get(0).getGlyphId(character);
            var place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(scale, -scale);
            shape.append(glyphPath(glyph).getPathIterator(place), false);
            x += width(glyph) * scale;
        }
        return shape;
    }

    private static Path2D glyphPath(int glyph) {
        try {
            var data = FONT.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int width(int glyph) {
        try {
            return FONT.getAdvanceWidth(glyph);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int unitsPerEm() {
        try {
            return FONT.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont read(InputStream in) {
        try (in) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name);
    }

    private static InputStream openSpare() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(SPARE), SPARE);
    }
}
