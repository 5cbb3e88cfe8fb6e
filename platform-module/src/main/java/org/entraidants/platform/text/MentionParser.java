package org.entraidants.platform.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.CharMatcher;

/** Finds {@code @[Camille Larrieu]}. */
final class MentionParser implements InlineContentParser {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’\\u00a0-]{0,79}");
    private static final CharMatcher END_OF_NAME = sign -> sign == ']' || sign == '[' || sign == '\n';

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (!scanner.next('[')) {
            return ParsedInline.none();
        }
        var start = scanner.position();
        scanner.find(END_OF_NAME);
        String name = scanner.getSource(start, scanner.position()).getContent().strip();
        return scanner.next(']') && NAME.matcher(name).matches()
                ? ParsedInline.of(new Mention(name), scanner.position())
                : ParsedInline.none();
    }

    /** Where a name may begin. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('@');
        }

        @Override
        public InlineContentParser create() {
            return new MentionParser();
        }
    }
}
