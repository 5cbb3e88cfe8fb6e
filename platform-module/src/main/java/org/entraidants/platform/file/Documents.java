package org.entraidants.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.entraidants.platform.file.FileRefused.Reason;

/** Makes PDF anew: only what one reads and prints, after the guard has read it. */
final class Documents {
    private static final int MOST_PAGES = 100;

    private Documents() {}

    static Made make(String name, byte[] content, Screen screen) throws FileRefused {
        if (Inflation.isBeyondMeasure(content)) {
            throw FileRefused.because(Reason.TOO_LONG, name);
        }
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return make(name, document, screen);
        } catch (InvalidPasswordException locked) {
            throw FileRefused.because(Reason.ENCRYPTED, name);
        } catch (IOException | RuntimeException broken) {
            throw FileRefused.because(Reason.BROKEN, name);
        }
    }

    private static Made make(String name, PDDocument document, Screen screen) throws FileRefused, IOException {
        if (document.isEncrypted()) {
            throw FileRefused.because(Reason.ENCRYPTED, name);
        }
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw FileRefused.beyond(Reason.TOO_MANY_PAGES, name, MOST_PAGES);
        } else if (pages == 0) {
            throw FileRefused.because(Reason.BROKEN, name);
        }
        var cleaning = new Cleaning(document);
        cleaning.clean();
        if (!new PageTexts(document, screen).read(cleaning.words())) {
            throw FileRefused.because(Reason.TOO_LONG, name);
        }
        if (!screen.refused().isEmpty()) {
            throw FileRefused.with(Reason.PERSONAL_DATA, name, screen.refused());
        }
        var anew = new ByteArrayOutputStream();
        document.save(anew);
        return new Made(
                FileName.ending(name, FileType.PDF.ending()),
                FileType.PDF,
                anew.toByteArray(),
                new byte[0],
                0,
                0,
                pages,
                List.copyOf(screen.warned()));
    }
}
