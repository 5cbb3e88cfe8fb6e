package org.entraidants.directory.national;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entraidants.directory.national.Sheets.fileOf;
import static org.entraidants.directory.national.Sheets.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entraidants.directory.national.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReadingTest {
    private static final String MINIMAL = """
            id,pivot,nom,commune,code_postal,adresse,date_maj
            a,43493312300029,Médiathèque,Reims,51100,1 rue Haute,2024-04-02
            b,43493312300029,Épicerie,Reims,51100,2 rue Haute,2024-04-02
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void readsEveryLineEndAndNumbersTheLines(String lineEnd) {
        var read = read(MINIMAL.replace("\n", lineEnd));

        assertThat(read.lines()).extracting(Line::number).containsExactly(2, 3);
        assertThat(read.place().name()).isEqualTo("Médiathèque");
        assertThat(read.reading().accepted()).isEqualTo(2);
        assertThat(read.reading().complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsEverySeparator(String separator) {
        var read = read(MINIMAL.replace(",", separator));

        assertThat(read.reading().header().separator()).isEqualTo(separator.charAt(0));
        assertThat(read.place().address()).isEqualTo("1 rue Haute");
    }

    @Test
    void numbersALineWhereItsRecordStarts() {
        var read = read(MINIMAL.replace("1 rue Haute", "\"1 rue\nHaute\""));

        assertThat(read.lines()).extracting(Line::number).containsExactly(2, 4);
    }

    @Test
    void readsUtf8WithItsMark() {
        var read = read("\uFEFF" + MINIMAL);

        assertThat(read.place().id()).isEqualTo("a");
        assertThat(read.fileCodes()).containsExactly(Code.OPTIONAL_COLUMNS_MISSING);
    }

    @Test
    void readsUtf16WithItsMark() {
        assertThat(read(MINIMAL.getBytes(UTF_16)).place().name()).isEqualTo("Médiathèque");
        assertThat(read(("\uFEFF" + MINIMAL).getBytes(UTF_16LE)).place().name()).isEqualTo("Médiathèque");
    }

    @Test
    void fallsBackToWindows1252WithAWarning() {
        var read = read(MINIMAL.replace("Épicerie", "L’Œuvre").getBytes(Charset.forName("windows-1252")));

        assertThat(read.lines())
                .map(line -> ((Line.Accepted) line).place().name())
                .containsExactly("Médiathèque", "L’Œuvre");
        assertThat(read.reading().problems())
                .filteredOn(problem -> problem.code() == Code.ENCODING_GUESSED)
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()).containsExactly("2"));
    }

    @Test
    void staysInUtf8WhenAFewBytesAreForeign() {
        var bytes = MINIMAL.getBytes(UTF_8);
        bytes[MINIMAL.indexOf("1 rue") + 2] = (byte) 0xE9;

        var read = read(bytes);

        assertThat(read.fileCodes()).contains(Code.ENCODING_MIXED);
        assertThat(read.place().name()).isEqualTo("Médiathèque");
        assertThat(read.codes()).contains(Code.UNREADABLE_CHARACTERS);
    }

    @Test
    void countsABrokenCharacterAtTheVeryEnd() {
        var bytes = (MINIMAL + "é").getBytes(UTF_8);

        assertThat(read(Arrays.copyOf(bytes, bytes.length - 1)).fileCodes()).contains(Code.ENCODING_MIXED);
    }

    @Test
    void findsColumnsInAnyOrderAndSpelling() {
        var read = read("""
                Date maj;NOM;Code-Postal;Pivot;ADRESSE;commune;Id
                2024-04-02;Mairie;51100;43493312300029;1 rue Haute;Reims;a
                """);

        assertThat(read.place().name()).isEqualTo("Mairie");
        assertThat(read.place().postcode()).isEqualTo("51100");
    }

    @Test
    void keepsUnknownColumnsAndNamesTheNearest() {
        var read = read(fileOf("telephonne", "0180059880", "couleur", "vert"));

        assertThat(read.place().unknown()).containsEntry("telephonne", List.of("0180059880"));
        assertThat(read.place().unknown()).containsEntry("couleur", List.of("vert"));
        assertThat(read.reading().problems())
                .filteredOn(problem -> problem.code() == Code.UNKNOWN_COLUMN)
                .extracting(Problem::suggestion)
                .containsExactly("telephone", null);
    }

    @Test
    void limitsTheCellsOfUnknownColumns() {
        assertThat(read(fileOf("couleur", "x".repeat(10_000))).place().unknown())
                .containsOnlyKeys("couleur");
        assertThat(read(fileOf("couleur", "x".repeat(10_001))).codes()).containsExactly(Code.TOO_LONG);
    }

    @Test
    void readsNothingWhenRequiredColumnsAreMissing() {
        var read = read("id,nom\na,Mairie\n");

        assertThat(read.lines()).isEmpty();
        assertThat(read.reading().complete()).isFalse();
        assertThat(read.reading().problems().get(0).message(Locale.FRENCH))
                .contains("pivot, commune, code_postal, adresse, date_maj");
    }

    @Test
    void refusesAColumnThatAppearsTwice() {
        var read = read(MINIMAL.replace("id,", "nom,").replaceFirst("\n", ",id\n"));

        assertThat(read.lines()).isEmpty();
        assertThat(read.fileCodes()).contains(Code.DUPLICATED_COLUMN);
    }

    @Test
    void tellsOnceWhichOptionalColumnsAreMissing() {
        assertThat(read(MINIMAL).fileCodes()).containsExactly(Code.OPTIONAL_COLUMNS_MISSING);
        assertThat(read(fileOf()).fileCodes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            ~~                                   # EMPTY_FILE
            ~  ~                                 # EMPTY_FILE
            PK\u0003\u0004 xl/workbook.xml       # SPREADSHEET
            <!DOCTYPE html><title>x</title>      # WEB_PAGE
            [{"id": "a"}]                        # JSON
            {"places": []}                       # JSON
            %PDF-1.7                             # BINARY
            a\u0000b,c                           # BINARY
            un texte quelconque                  # MISSING_COLUMNS
            """)
    void refusesWhatIsNoCsv(String content, Code code) {
        var read = read(content);

        assertThat(read.lines()).isEmpty();
        assertThat(read.reading().complete()).isFalse();
        assertThat(read.fileCodes()).contains(code);
    }

    @Test
    void refusesOldSpreadsheetsAndGzip() {
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1})
                        .fileCodes())
                .containsExactly(Code.SPREADSHEET);
        assertThat(read(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0}).fileCodes())
                .containsExactly(Code.BINARY);
    }

    @Test
    void tellsTheHeaderBeforeTheLinesAndOnRefusal() throws Exception {
        var told = new ArrayList<String>();
        var lines = new PlaceReader.Lines() {
            @Override
            public void header(Header header) {
                told.add("header " + header.names().size());
            }

            @Override
            public void line(Line line) {
                told.add("line " + line.number());
            }
        };
        var reader = new PlaceReader(Sheets.TODAY);

        reader.read(new ByteArrayInputStream(MINIMAL.getBytes(UTF_8)), lines);
        reader.read(new ByteArrayInputStream(new byte[0]), lines);

        assertThat(told).containsExactly("header 7", "line 2", "line 3", "header 0");
    }

    @Test
    void refusesALineWithTheWrongNumberOfCells() {
        var read = read(MINIMAL.replace("1 rue Haute", "1, rue Haute"));

        assertThat(read.codes()).containsExactly(Code.CELL_COUNT);
        assertThat(read.refused().problems().get(0).message(Locale.FRENCH)).startsWith("8 cellules au lieu de 7");
        assertThat(read.lines().get(1)).isInstanceOf(Line.Accepted.class);
    }

    @Test
    void refusesALineWithTooFewCells() {
        assertThat(read("id,pivot,nom,commune,code_postal,adresse,date_maj\na,b\n")
                        .codes())
                .containsExactly(Code.CELL_COUNT);
    }

    @Test
    void acceptsEmptyCellsTooManyAndSkipsEmptyLines() {
        var read = read(MINIMAL.replace("2024-04-02", "2024-04-02,,") + "\n,,,,,,\n");

        assertThat(read.reading().accepted()).isEqualTo(2);
        assertThat(read.reading().refused()).isZero();
    }

    @Test
    void saysThatAQuoteIsNotClosed() {
        var read = read(MINIMAL.replace("Médiathèque", "\"Médiathèque"));

        assertThat(read.reading().accepted()).isZero();
        assertThat(read.codes()).containsExactly(Code.UNCLOSED_QUOTE);
    }

    @Test
    void breaksOffAtAHugeCell() {
        var read = read(MINIMAL + "c,\"" + "x\n".repeat(3_000_000));

        assertThat(read.reading().accepted()).isEqualTo(2);
        assertThat(read.reading().complete()).isFalse();
        assertThat(read.fileCodes()).contains(Code.BROKEN_OFF);
    }

    @Test
    void refusesTheSecondPlaceOfAnIdAndNamesTheFirst() {
        var read = read(MINIMAL.replace("b,434", "a,434"));

        var second = (Line.Refused) read.lines().get(1);
        assertThat(second.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DUPLICATE_ID);
            assertThat(problem.message(Locale.FRENCH)).contains("ligne 2");
        });
    }

    @Test
    void aRefusedLineDoesNotOwnItsId() {
        var read = read(MINIMAL.replace("Médiathèque", "").replace("b,434", "a,434"));

        assertThat(read.reading().accepted()).isEqualTo(1);
    }
}
