package org.entraidants.platform.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a {@link Paper} as PDF: tagged (PDF/UA), its fonts embedded, with title, language and bookmarks. What the paper
 * names is never loaded, from the network or from a disk. Two at a time, so that a crowd that prints cannot fill the memory.
 */
@ApplicationScoped
public class Press {
    private static final int AT_ONCE = 2;

    static {
        // It tells each font that it loads and each rule that it reads.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Prints what takes a moment only. */
    public void print(Paper paper, OutputStream out) throws IOException {
        print(paper, out, () -> {});
    }

    /**
     * Prints.
     *
     * @param step called for each picture, twice; what it throws ends the printing
     * @return how many pages there are
     */
    public int print(Paper paper, OutputStream out, Runnable step) throws IOException {
        free.acquireUninterruptibly();
        try {
            return render(paper, out, step);
        } finally {
            free.release();
        }
    }

    private static int render(Paper paper, OutputStream out, Runnable step) throws IOException {
        try (var pages = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var builder = new PdfRendererBuilder();
            Typeface.use(builder);
            builder.useExternalResourceAccessControl(
                    (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useObjectDrawerFactory(new Pictures(paper.drawings(), step));
            builder.usePDDocument(pages);
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Entr’aidants");
            builder.withW3cDocument(paper.document(), null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            pages.save(out);
            return pages.getNumberOfPages();
        }
    }
}
