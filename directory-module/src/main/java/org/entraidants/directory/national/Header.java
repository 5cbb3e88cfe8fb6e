package org.entraidants.directory.national;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What the beginning of a file tells.
 *
 * @param names the columns as written; empty when the file is no text
 * @param problems those of the whole file; one of severity {@code REFUSED} means that no line is read
 */
public record Header(Charset charset, char separator, List<String> names, List<Problem> problems) {
    public Header {
        names = List.copyOf(names);
        problems = List.copyOf(problems);
    }

    public boolean readable() {
        return problems.stream().noneMatch(Problem::refuses);
    }
}
