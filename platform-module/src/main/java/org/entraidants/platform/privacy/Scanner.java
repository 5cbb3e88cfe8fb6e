package org.entraidants.platform.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass over a text: stops at the beginning of each group of letters or digits, and looks closer at few of them. */
final class Scanner {

    private final FoldedText text;
    private final Window window;
    private final Passwords passwords;
    private final Phones phones;
    private final boolean weak;
    private final List<Hit> hits = new ArrayList<>();

    /** @param weak whether to look also for what is only warned of */
    Scanner(FoldedText text, boolean weak) {
        this.text = text;
        this.weak = weak;
        this.phones = new Phones(text);
        this.window = new Window(text);
        this.passwords = new Passwords(text);
    }

    /** Every hit, overlapping ones too; to be called once. */
    List<Hit> hits() {
        for (int i = 0; i < text.length(); i++) {
            if (text.isWord(i) && !text.isWord(i - 1)) {
                look(i);
                if (weak) {
                    lookForWeak(i);
                }
            } else if (weak && text.at(i) == '@') {
                mail(i).ifPresent(hits::add);
            }
        }
        return hits;
    }

    /** Every telephone number and address of mail; to be called once, and instead. */
    Set<String> contacts() {
        var contacts = new LinkedHashSet<String>();
        for (int i = 0; i < text.length(); i++) {
            if (text.isDigit(i) && !text.isWord(i - 1)) {
                phones.at(i).ifPresent(phone -> contacts.addAll(phone.values()));
            } else if (text.at(i) == '@') {
                Mails.around(text, i).ifPresent(place -> contacts.add(text.slice(place[0], place[1])));
            }
        }
        return contacts;
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

    private void lookForWeak(int start) {
        Addresses.at(text, start).ifPresent(hits::add);
        if (text.isDigit(start)) {
            phones.at(start)
                    .map(phone -> text.hit(Kind.PHONE, Severity.WARNED, phone.start(), phone.end()))
                    .ifPresent(hits::add);
        } else {
            Births.at(text, start).ifPresent(hits::add);
            Names.at(text, start).ifPresent(hits::add);
        }
        if (mayBeTold(start)) {
            window.open(start);
            ToldNumbers.at(window, text).forEach(rule -> add(rule.kind(), Proof.WEAK, rule.length()));
        }
    }

    /** Numbers that only words tell begin with a digit, or with a letter that digits follow soon. */
    private boolean mayBeTold(int start) {
        return text.isDigit(start) || text.isDigit(start + 1) || text.isDigit(start + 2) || text.isDigit(start + 3);
    }

    private Optional<Hit> mail(int sign) {
        return Mails.around(text, sign)
                .filter(place -> !Mails.isPublic(text.slice(place[0], place[1])))
                .map(place -> text.hit(Kind.EMAIL, Severity.WARNED, place[0], place[1]));
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
