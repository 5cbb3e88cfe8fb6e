package org.entraidants.platform.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** A text as a tree. */
final class Draft {
    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            AutolinkExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    /** Rows times columns: short rows are filled up to the width of the table. */
    private static final int MOST_CELLS = 50_000;

    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(Set.of(
                    BlockQuote.class, FencedCodeBlock.class, Heading.class, ListBlock.class, ThematicBreak.class))
            .customBlockParserFactory(new DashedLine.Factory())
            .customInlineContentParserFactory(new MentionParser.Factory())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private Draft() {}

    /** The tidied tree, the reader's own to change; empty for a text that would take too much time or space. */
    static Optional<Node> of(String markdown) {
        if (!isBounded(markdown)) {
            return Optional.empty();
        }
        Node document = PARSER.parse(markdown);
        document.accept(new Tidying(3L * markdown.length()));
        return Optional.of(document);
    }

    private static boolean isBounded(String markdown) {
        return markdown.length() <= Markdown.LONGEST
                && widest(markdown) * markdown.lines().count() <= MOST_CELLS;
    }

    private static long widest(String markdown) {
        return markdown.lines()
                .mapToLong(line -> line.chars().filter(sign -> sign == '|').count())
                .max()
                .orElse(0);
    }
}
