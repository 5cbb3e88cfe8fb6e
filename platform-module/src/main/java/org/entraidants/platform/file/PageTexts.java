package org.entraidants.platform.file;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Gives the guard what stands on the pages of a PDF, and beside them. */
final class PageTexts {
    private static final int MOST_CHARACTERS = 1_000_000;

    private final PDDocument document;
    private final Screen screen;
    private int left = MOST_CHARACTERS;

    PageTexts(PDDocument document, Screen screen) {
        this.document = document;
        this.screen = screen;
    }

    /**
     * Reads everything.
     *
     * @param beside what is written in a PDF but not on a page
     * @return false when it is more than the guard is given to read
     */
    boolean read(List<String> beside) throws IOException {
        for (String words : beside) {
            left -= words.length();
            if (left < 0) {
                return false;
            }
            screen.read(words, 0);
        }
        var stripper = new Stripper();
        stripper.setSortByPosition(true);
        try {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = new Bounded();
                stripper.writeText(document, text);
                screen.read(text.written.toString(), page);
            }
            return true;
        } catch (TooLong found) {
            return false;
        }
    }

    /** Reads for half a minute at most. */
    private static final class Stripper extends PDFTextStripper {
        private static final Duration PATIENCE = Duration.ofSeconds(30);

        private final long begun = System.nanoTime();

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new TooLong();
            }
            super.processOperator(operator, operands);
        }
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes what is left to be read, and no more. */
    private final class Bounded extends Writer {
        private final StringBuilder written = new StringBuilder();

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new TooLong();
            }
            written.append(letters, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
