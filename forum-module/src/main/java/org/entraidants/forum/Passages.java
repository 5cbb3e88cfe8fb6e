package org.entraidants.forum;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.FrenchAnalysis;

/** The place of a text where words stand that were looked for. */
final class Passages {
    private static final UnifiedHighlighter HIGHLIGHTER = UnifiedHighlighter.builderWithoutSearcher(
                    new FrenchAnalysis())
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "… ", true))
            .withMaxNoHighlightPassages(0)
            .build();

    private Passages() {}

    /** Safe HTML with the words in {@code mark}; empty when none of them stands there. */
    static String of(Query words, String text) {
        if (text.isEmpty() || words instanceof MatchAllDocsQuery) {
            return "";
        }
        try {
            Object passage = HIGHLIGHTER.highlightWithoutSearcher(Entry.TEXT, words, text, 2);
            return passage == null ? "" : passage.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
