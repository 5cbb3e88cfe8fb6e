package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entraidants.platform.web.QrCode;
import org.junit.jupiter.api.Test;

class CodeTableTest {
    private static final String ADDRESS = "https://reseau.example/agenda/presence/12-AbCdEfGhIjKlMnOp";

    @Test
    void cellsAreTheSquaresOfTheCodeWithAWhiteBorderOfFour() {
        String html = CodeTable.of(ADDRESS, "À montrer");
        boolean[][] squares = QrCode.squares(ADDRESS);
        List<String[]> rows = Arrays.stream(html.split("<tr", -1))
                .skip(1)
                .map(row -> row.split("<td", -1))
                .toList();
        assertThat(rows).hasSize(squares.length + 8);
        for (int y = 0; y < rows.size(); y++) {
            assertThat(rows.get(y)).hasSize(squares.length + 9);
            for (int x = 0; x < squares.length + 8; x++) {
                boolean inside = y >= 4 && y < squares.length + 4 && x >= 4 && x < squares.length + 4;
                boolean black = rows.get(y)[x + 1].contains("#000000");
                assertThat(black).isEqualTo(inside && squares[y - 4][x - 4]);
            }
        }
        assertThat(html.length()).isLessThan(25_000);
    }
}
