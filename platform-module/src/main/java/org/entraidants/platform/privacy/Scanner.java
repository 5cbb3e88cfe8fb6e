package org.entraidants.platform.privacy;

import java.util.ArrayList;
import java.util.List;

/** One pass over a text: stops at the beginning of each group of letters or digits, and looks closer at few of them. */
final class Scanner {

    private final FoldedText text;
    private final Window window;
    private final Passwords passwords;
    private final List<Hit> hits = new ArrayList<>();

    Scanner(FoldedText text) {
        this.text = text;
        this.window = new Window(text);
        this.passwords = new Passwords(text);
    }

    /** Every hit, overlapping ones too; to be called once. */
    List<Hit> hits() {
        for (int i = 0; i < text.length(); i++) {
            if (text.isWord(i) && !text.isWord(i - 1)) {
                look(i);
            }
        }
        return hits;
    }

    private void look(int start) {
        if (text.isDigit(start)) {
            lookForNumbers(start);
            return;
        }
        if (text.isLetter(start + 1) && text.isDigit(start + 2) && text.isDigit(start + 3)) {
            lookForIban(start);
        }
        passwords.at(start).ifPresent(hits::add);
    }

    private void lookForNumbers(int start) {
        window.open(start);
        if (window.followsPlus()) {
            return;
        }
        for (NumberRule rule : NumberRule.ALL) {
            add(rule.kind(), rule.judge(window), rule.length());
        }
    }

    private void lookForIban(int start) {
        int length = Iban.length(text.slice(start, start + 2));
        window.open(start);
        if (length > 0 && window.closesAt(length)) {
            add(Kind.IBAN, Iban.of(window.value(length)), length);
        }
    }

    private void add(Kind kind, Proof proof, int length) {
        if (proof != Proof.NONE) {
            hits.add(text.hit(kind, severity(proof), window.start(), window.end(length)));
        }
    }

    private Severity severity(Proof proof) {
        boolean refused =
                proof == Proof.FULL || (proof == Proof.WITH_CONTEXT && Context.standsBefore(text, window.start()));
        return refused ? Severity.REFUSED : Severity.WARNED;
    }
}
