package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CsvFileTest {
    @Test
    void cellThatBeginsLikeAFormulaIsAText() {
        var written = new StringWriter();
        new CsvFile(new PrintWriter(written)).row("=1+1", "dit « oui » ; \"non\"", 3, "");
        assertThat(written.toString()).isEqualTo("\ufeff\"'=1+1\";\"dit « oui » ; \"\"non\"\"\";\"3\";\"\"\r\n");
    }
}
