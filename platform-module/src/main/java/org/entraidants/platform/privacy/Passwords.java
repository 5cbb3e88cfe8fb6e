package org.entraidants.platform.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passwords, PINs and access codes after the words that introduce them. */
final class Passwords {

    private static final int REACH = 200;
    private static final Pattern KEYWORD = Pattern.compile("(?:mots?[ -]{1,3}de[ -]{1,3}passe|mdp|passwords?|pwd"
            + "|(?<code>pin|code[ -]{1,3}(?:pin|secret|confidentiel|provisoire|d[' ]{1,3}acces)))(?![a-z0-9])");
    private static final Pattern LINK =
            Pattern.compile("(?<words>(?:[ *'-]{1,3}[a-z]{1,15}){0,6}?)[ *'\"]{0,4}(?:[:=→]|-{0,2}>)[ \\r\\n*]{0,4}");
    private static final Pattern VERB = Pattern.compile("[ ,*]{1,4}(?:c')?(?:est|is)[ :*]{1,4}");
    private static final Pattern SPACE = Pattern.compile("[ *]{1,4}");
    private static final Pattern VALUE =
            Pattern.compile("(?<quote>[\"'(<]{0,2})[ ]?(?<value>[^\\s\"]{3,63}[^\\s\".,;:)'*>])(?<after>[^\\s\"]{0,3})"
                    + "(?![^\\s\"])(?<end>[ ]?\"|[ ]*(?:[\\r\\n]|$))?");

    private final FoldedText text;

    Passwords(FoldedText text) {
        this.text = text;
    }

    /** The value introduced by words that begin at this place. */
    Optional<Hit> at(int start) {
        if (!mayIntroduce(start)) {
            return Optional.empty();
        }
        var keyword = KEYWORD.matcher(text.slice(start, start + REACH));
        return keyword.lookingAt() ? afterKeyword(keyword, start) : Optional.empty();
    }

    private boolean mayIntroduce(int start) {
        return switch (text.at(start)) {
            case 'm' -> text.at(start + 1) == 'o' || text.at(start + 1) == 'd';
            case 'p' -> text.at(start + 1) == 'a' || text.at(start + 1) == 'i' || text.at(start + 1) == 'w';
            case 'c' -> text.at(start + 1) == 'o' && text.at(start + 2) == 'd';
            default -> false;
        };
    }

    private Optional<Hit> afterKeyword(Matcher keyword, int start) {
        var rest = text.slice(start + keyword.end(), start + REACH);
        var link = LINK.matcher(rest);
        var verb = VERB.matcher(rest);
        var space = SPACE.matcher(rest);
        int from = start + keyword.end();
        if (link.lookingAt()) {
            boolean direct = link.group("words").isEmpty();
            return value(rest, link.end(), from, direct ? Introduction.SIGN : Introduction.LOOSE);
        }
        if (verb.lookingAt()) {
            return value(rest, verb.end(), from, Introduction.VERB);
        }
        boolean code = keyword.group("code") != null;
        return space.lookingAt()
                ? value(rest, space.end(), from, code ? Introduction.CODE : Introduction.LOOSE)
                : Optional.empty();
    }

    private Optional<Hit> value(String rest, int valueStart, int from, Introduction introduction) {
        var value = VALUE.matcher(rest).region(valueStart, rest.length());
        if (!value.lookingAt() || !introduction.accepts(value.group("value"), endsSentence(value))) {
            return Optional.empty();
        }
        return Optional.of(
                text.hit(Kind.PASSWORD, Severity.REFUSED, from + value.start("value"), from + value.end("value")));
    }

    private static boolean endsSentence(Matcher value) {
        var after = value.group("after");
        return value.group("end") != null || after.startsWith(".") || after.startsWith(";");
    }
}
