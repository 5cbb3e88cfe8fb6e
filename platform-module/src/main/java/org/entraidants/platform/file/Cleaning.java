package org.entraidants.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Takes out of a PDF what acts, what is hidden in it, and what tells who made it; forms become plain text. */
final class Cleaning {
    private static final Set<String> HIDDEN = Set.of(
            "OpenAction",
            "AA",
            "JS",
            "JavaScript",
            "EmbeddedFiles",
            "EF",
            "AF",
            "Collection",
            "Metadata",
            "PieceInfo",
            "XFA",
            "SpiderInfo",
            "Thumb",
            "LastModified",
            "Perms",
            "DSS",
            "Legal");
    private static final Set<String> ACTS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "Thread",
            "Hide",
            "ResetForm",
            "SetOCGState",
            "Trans",
            "GoTo3DView",
            "GoToDp",
            "RichMediaExecute");
    /** Notes of readers are left out whole: they name who wrote them. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "Link",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "FreeText",
            "Stamp",
            "Ink",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine");

    private static final Set<String> WRITTEN =
            Set.of("Contents", "T", "TU", "TM", "V", "DV", "RC", "Subj", "Alt", "ActualText", "E", "Title", "URI");

    private final PDDocument document;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final List<String> words = new ArrayList<>();

    Cleaning(PDDocument document) {
        this.document = document;
    }

    /** Cleans; afterwards the document may be saved. */
    void clean() throws IOException {
        COSDictionary trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        walk(trailer);
        flatten();
        // Flattening may have drawn what was not there before.
        seen.clear();
        walk(trailer);
    }

    /** What is written in the document, but not on a page: values of fields, notes, descriptions of pictures, links. */
    List<String> words() {
        return words.stream().distinct().toList();
    }

    private void flatten() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
        }
        catalog.removeItem(COSName.ACRO_FORM);
    }

    private void walk(COSBase root) throws IOException {
        waiting.add(root);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.remove();
            COSBase one = next instanceof COSObject reference ? reference.getObject() : next;
            if (one != null && seen.add(one)) {
                if (one instanceof COSDictionary dictionary) {
                    clean(dictionary);
                    waiting.addAll(dictionary.getValues());
                } else if (one instanceof COSArray list) {
                    list.forEach(waiting::add);
                }
            }
        }
    }

    private void clean(COSDictionary dictionary) throws IOException {
        if (acts(dictionary)) {
            dictionary.clear();
        }
        for (COSName key : List.copyOf(dictionary.keySet())) {
            if (HIDDEN.contains(key.getName())) {
                dictionary.removeItem(key);
            } else if (WRITTEN.contains(key.getName())) {
                note(dictionary.getDictionaryObject(key));
            }
        }
        COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
        if (annotations != null) {
            clean(annotations);
        }
        if (dictionary instanceof COSStream stream) {
            clean(stream);
        }
    }

    private void note(COSBase value) {
        if (value instanceof COSString text) {
            words.add(text.getString());
        } else if (value instanceof COSArray list) {
            list.forEach(this::note);
        }
    }

    /** Whether a dictionary is an action that we do not want, or goes on to another one. */
    private static boolean acts(COSDictionary dictionary) {
        String kind = dictionary.getNameAsString(COSName.S);
        if ("GoTo".equals(kind) || "URI".equals(kind)) {
            dictionary.removeItem(COSName.NEXT);
        }
        boolean elsewhere = "URI".equals(kind)
                && dictionary.containsKey(COSName.URI)
                && !String.valueOf(dictionary.getString(COSName.URI)).matches("(?i)https?://.*");
        return elsewhere || (kind != null && ACTS.contains(kind));
    }

    private void clean(COSArray annotations) {
        boolean fields = document.getDocumentCatalog().getCOSObject().containsKey(COSName.ACRO_FORM);
        for (int i = annotations.size() - 1; i >= 0; i--) {
            COSBase one = annotations.getObject(i);
            String kind = one instanceof COSDictionary annotation ? annotation.getNameAsString(COSName.SUBTYPE) : "";
            if (one instanceof COSDictionary annotation && ANNOTATIONS.contains(String.valueOf(kind))) {
                annotation.removeItem(COSName.T);
                annotation.removeItem(COSName.getPDFName("Popup"));
            } else if (!fields || !"Widget".equals(kind)) {
                annotations.remove(i);
            }
        }
    }

    /** Photographs travel in a PDF as they came from the camera, with the place where they were taken. */
    private static void clean(COSStream stream) throws IOException {
        boolean photograph = COSName.DCT_DECODE.equals(only(stream.getFilters()));
        if (photograph) {
            byte[] sent;
            try (InputStream raw = stream.createRawInputStream()) {
                sent = raw.readAllBytes();
            }
            byte[] clean = FileType.of(sent).filter(FileType.JPEG::equals).isPresent()
                    ? new JpegSegments(sent).withoutMetadata()
                    : sent;
            if (clean.length < sent.length) {
                try (var raw = stream.createRawOutputStream()) {
                    raw.write(clean);
                }
            }
        }
    }

    private static COSBase only(COSBase filters) {
        return filters instanceof COSArray list && list.size() == 1 ? list.getObject(0) : filters;
    }
}
