package org.entraidants.platform.text;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** A line of dashes, above a signature for instance. In CommonMark it would make a heading of the paragraph before it. */
final class DashedLine extends AbstractBlockParser {
    private static final Pattern DASHES = Pattern.compile(" *--+ *");

    private final ThematicBreak line = new ThematicBreak();

    @Override
    public Block getBlock() {
        return line;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    /** Recognises it. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser before) {
            CharSequence line = state.getLine().getContent();
            if (!DASHES.matcher(line).region(state.getIndex(), line.length()).matches()) {
                return BlockStart.none();
            }
            return BlockStart.of(new DashedLine()).atIndex(line.length());
        }
    }
}
