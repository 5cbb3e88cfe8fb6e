package org.entraidants.platform.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.platform.privacy.Kind;

/**
 * Personal data in a file; never the value itself.
 *
 * @param page from 1; 0 for what stands on no page: the name of the file, its description, a note or a field of a PDF
 */
public record Finding(Kind kind, int page) {
    private static final int MOST = 20;

    /** Its kind in words, for somebody who is to mend it. */
    public String text(Locale language) {
        return FileWords.text(language, page == 0 ? "finding" : "finding.page", kind.explanation(language), page);
    }

    /** The first of them: who looks after twenty looks after all. */
    static String written(List<Finding> findings) {
        return findings.stream()
                .limit(MOST)
                .map(found -> found.kind + ":" + found.page)
                .collect(Collectors.joining(","));
    }

    static List<Finding> read(String written) {
        return Stream.of(written.split(","))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(":", 2))
                .map(pair -> new Finding(Kind.valueOf(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }
}
