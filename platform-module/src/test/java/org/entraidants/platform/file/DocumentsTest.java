package org.entraidants.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entraidants.platform.file.FileRefused.Reason;
import org.entraidants.platform.privacy.Kind;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final String NIR = "2 95 10 99 126 111 93";

    private final PDDocument document = new PDDocument();

    private void page(String text) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
            pen.newLineAtOffset(50, 700);
            pen.showText(text);
            pen.endText();
        }
    }

    private byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Made made(byte[] content) throws FileRefused {
        return Documents.make("notice.pdf", content, new Screen());
    }

    private static FileRefused refusal(byte[] content) {
        return catchThrowableOfType(FileRefused.class, () -> made(content));
    }

    /** All that stands in a PDF, unpacked. */
    private static String inside(byte[] content) throws IOException {
        var text = new StringBuilder(new String(content, StandardCharsets.ISO_8859_1));
        try (PDDocument read = Loader.loadPDF(content)) {
            read.getDocument()
                    .getXrefTable()
                    .keySet()
                    .forEach(key -> text.append(
                                    read.getDocument().getObjectFromPool(key).getObject())
                            .append('\n'));
        }
        return text.toString();
    }

    @Test
    void textStays() throws IOException, FileRefused {
        page("La demande est bloquée à l'étape 3");
        Made made = made(written());
        try (PDDocument read = Loader.loadPDF(made.content())) {
            assertThat(new PDFTextStripper().getText(read)).contains("étape 3");
        }
        assertThat(made.pages()).isEqualTo(1);
    }

    @Test
    void whatActsIsTakenOut() throws IOException, FileRefused {
        page("Bonjour");
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        var good = link(new PDActionURI());
        ((PDActionURI) good.getAction()).setURI("https://www.caf.fr/");
        var bad = link(new PDActionURI());
        ((PDActionURI) bad.getAction()).setURI("file:///etc/passwd");
        var launch = link(new PDActionLaunch());
        launch.getAction().getCOSObject().setString("F", "calc.exe");
        var aa = new COSDictionary();
        aa.setItem("O", new PDActionJavaScript("app.beep(7)"));
        document.getPage(0).getCOSObject().setItem(COSName.AA, aa);
        document.getPage(0).setAnnotations(List.of(good, bad, launch));
        String sent = inside(written());
        assertThat(sent).contains("OpenAction", "JavaScript", "file:///", "calc.exe", "app.beep");
        assertThat(inside(made(written()).content()))
                .contains("https://www.caf.fr/")
                .doesNotContain("OpenAction", "JavaScript", "file:///", "calc.exe", "app.beep", "Launch");
    }

    private static PDAnnotationLink link(org.apache.pdfbox.pdmodel.interactive.action.PDAction action) {
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(50, 50, 100, 20));
        link.setAction(action);
        return link;
    }

    @Test
    void whatIsHiddenIsTakenOut() throws IOException, FileRefused {
        page("Bonjour");
        document.getDocumentInformation().setAuthor("Quelqu'un de la Maison");
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        document,
                        new ByteArrayInputStream("<x:xmpmeta>Atelier</x:xmpmeta>".getBytes(StandardCharsets.UTF_8))));
        var specification = new PDComplexFileSpecification();
        specification.setFile("liste.csv");
        specification.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream("caché".getBytes(StandardCharsets.UTF_8))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("liste.csv", specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var note = new PDAnnotationText();
        note.setTitlePopup("Relecteur");
        note.setContents("à revoir");
        document.getPage(0).setAnnotations(List.<PDAnnotation>of(note));
        assertThat(inside(written())).contains("Author", "liste.csv", "EmbeddedFile", "Metadata", "Relecteur");
        assertThat(inside(made(written()).content()))
                .doesNotContain("Author", "Maison", "liste.csv", "EmbeddedFile", "Metadata", "Atelier", "Relecteur");
    }

    @Test
    void aPhotographInItLosesWhereItWasTaken() throws IOException, FileRefused {
        page("Bonjour");
        var image = JPEGFactory.createFromByteArray(document, Samples.photograph(300, 200, 1));
        try (var pen =
                new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
            pen.drawImage(image, 50, 50, 300, 200);
        }
        String secret = Samples.SECRET;
        assertThat(new String(written(), StandardCharsets.ISO_8859_1)).contains(secret);
        assertThat(new String(made(written()).content(), StandardCharsets.ISO_8859_1))
                .doesNotContain(secret);
    }

    @Test
    void personalDataIsRefusedWithItsPage() throws IOException {
        page("Rien ici");
        page("Son numéro est le " + NIR);
        FileRefused refused = refusal(written());
        assertThat(refused.reason()).isEqualTo(Reason.PERSONAL_DATA);
        assertThat(refused.findings()).containsExactly(new Finding(Kind.NIR, 2));
        assertThat(refused.text(Locale.FRENCH)).contains("Page 2", "notice.pdf", "sécurité sociale");
        assertThat(refused.text(Locale.ENGLISH)).contains("Page 2", "social security");
        assertThat(refused.text(Locale.FRENCH)).doesNotContain("295", "126");
    }

    @Test
    void personalDataInAFieldOrANoteIsRefused() throws IOException {
        page("Formulaire");
        form("Numéro", NIR);
        assertThat(refusal(written()).reason()).isEqualTo(Reason.PERSONAL_DATA);
    }

    @Test
    void aFormBecomesPlainText() throws IOException, FileRefused {
        page("Formulaire");
        form("Ville", "Orgelles");
        Made made = made(written());
        assertThat(inside(made.content())).doesNotContain("AcroForm", "Widget");
        try (PDDocument read = Loader.loadPDF(made.content())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Orgelles");
        }
    }

    private void form(String name, String value) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var fonts = new PDResources();
        fonts.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(fonts);
        var field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance("/Helv 12 Tf 0 g");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(50, 600, 300, 20));
        widget.setPage(document.getPage(0));
        widget.setPrinted(true);
        document.getPage(0).getAnnotations().add(widget);
        form.getFields().add(field);
        field.setValue(value);
    }

    @Test
    void whatIsLockedIsRefused() throws IOException {
        page("Bonjour");
        document.protect(new StandardProtectionPolicy("maître", "", new AccessPermission()));
        assertThat(refusal(written()).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void whatNeedsAPasswordIsRefused() throws IOException {
        page("Bonjour");
        document.protect(new StandardProtectionPolicy("maître", "entrez", new AccessPermission()));
        assertThat(refusal(written()).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void tooManyPagesAreRefused() throws IOException {
        for (int i = 0; i <= 100; i++) {
            document.addPage(new PDPage());
        }
        assertThat(refusal(written()).text(Locale.FRENCH)).contains("trop de pages", "100 au plus");
    }

    @Test
    void whatIsBrokenIsRefused() throws IOException {
        page("Bonjour");
        byte[] whole = written();
        assertThat(refusal(Arrays.copyOf(whole, 200)).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal("%PDF-1.7 <html>".getBytes(StandardCharsets.US_ASCII))
                        .reason())
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void whatUnfoldsWithoutEndIsRefusedUnread() throws IOException {
        byte[] once = packed(new byte[120 << 20]);
        assertThat(refusal(around(once)).reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(once.length).isLessThan(200_000);
        assertThat(refusal(around(packed(once))).reason()).isEqualTo(Reason.TOO_LONG);
    }

    private static byte[] packed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] around(byte[] stream) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\r\n".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(stream);
        bytes.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
