package org.entraidants.directory.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.Token;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entraidants.directory.hours.Warning.Kind;

/** Reads a whole text: strictly at first, then as leniently as the parser can. */
final class TextReader {

    private static final int MAX_LENGTH = 1_000;
    private static final int NEAR_LENGTH = 20;
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]");

    private final String text;
    private final List<Warning> warnings = new ArrayList<>();

    private TextReader(String text) {
        this.text = text;
    }

    static Reading read(String text) {
        var reader = new TextReader(text);
        var hours = new OpeningHours(text, reader.rules());
        return new Reading(hours, reader.warnings);
    }

    /** The rules, none when the text is blank or is not understood. */
    private List<HoursRule> rules() {
        if (text.isBlank()) {
            return List.of();
        }
        if (text.length() > MAX_LENGTH) {
            return refuse(Kind.SYNTAX, MAX_LENGTH);
        }
        try {
            return rulesOf(parse());
        } catch (OpeningHoursParseException e) {
            return refuse(Kind.SYNTAX, position(e));
        } catch (UnsupportedRule e) {
            return refuse(Kind.UNSUPPORTED, Math.max(0, text.indexOf(e.part())));
        } catch (RuntimeException | TokenMgrError | StackOverflowError e) {
            // the generated parser lets these escape on some nonsense
            return refuse(Kind.SYNTAX, 0);
        }
    }

    private List<Rule> parse() throws OpeningHoursParseException {
        try {
            return parse(true);
        } catch (OpeningHoursParseException e) {
            List<Rule> rules = parse(false);
            warn(Kind.LOOSE_SPELLING, position(e));
            return rules;
        }
    }

    private List<Rule> parse(boolean strict) throws OpeningHoursParseException {
        // one line, so that the columns of the parser are positions in the text
        String line = LINE_BREAKS.matcher(text).replaceAll(" ");
        return new OpeningHoursParser(new StringReader(line)).rules(strict, false);
    }

    private List<HoursRule> rulesOf(List<Rule> parsed) throws UnsupportedRule {
        var rules = new ArrayList<HoursRule>();
        for (Rule rule : parsed) {
            List<TimeSpan> times = RuleReader.orEmpty(rule.getTimes());
            if (times.stream().anyMatch(TextReader::isPoint)) {
                return refuse(Kind.TIME_POINT_WITHOUT_END, TimePoint.positionIn(text));
            }
            if (times.stream().anyMatch(RuleReader::isVoid)) {
                warn(Kind.EMPTY_RANGE, TimePoint.positionIn(text));
            }
            if (!rule.isEmpty()) {
                rules.add(RuleReader.read(rule));
            }
        }
        return rules.isEmpty() ? refuse(Kind.SYNTAX, 0) : rules;
    }

    private static boolean isPoint(TimeSpan time) {
        boolean byTheClock = time.getStartEvent() == null && time.getEndEvent() == null;
        return byTheClock && time.getEnd() == TimeSpan.UNDEFINED_TIME && !time.isOpenEnded();
    }

    private List<HoursRule> refuse(Kind kind, int position) {
        warnings.clear();
        warn(kind, position);
        return List.of();
    }

    private void warn(Kind kind, int position) {
        int end = Math.min(text.length(), position + NEAR_LENGTH);
        warnings.add(new Warning(kind, position, text.substring(position, end)));
    }

    private int position(OpeningHoursParseException e) {
        Token last = e.getExceptions().get(0).currentToken;
        int column = last == null || last.next == null ? e.getColumn() : last.next.beginColumn;
        return Math.max(0, Math.min(column - 1, text.length()));
    }
}
