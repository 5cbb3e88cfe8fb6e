package org.entraidants.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** A table that a spreadsheet opens by a click: semicolons, a mark that its letters are UTF-8, no cell that runs as a formula. */
public final class CsvFile {
    private final PrintWriter out;

    CsvFile(PrintWriter out) {
        this.out = out;
        out.print('\ufeff');
    }

    /**
     * Begins a download that nobody keeps.
     *
     * @param name of the file, without spaces and quotes
     */
    public static CsvFile download(String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new CsvFile(response.getWriter());
    }

    /** Writes one line. */
    public void row(Object... cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            out.print(cell == 0 ? "" : ";");
            out.print(quoted(cells[cell].toString()));
        }
        out.print("\r\n");
    }

    private static String quoted(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /** What others wrote, so that it never begins a formula of a spreadsheet. */
    public static String harmless(String text) {
        boolean runs = !text.isEmpty() && "=+@-\t\r".indexOf(text.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }
}
