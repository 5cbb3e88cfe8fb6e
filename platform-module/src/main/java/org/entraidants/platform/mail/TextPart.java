package org.entraidants.platform.mail;

/** A letter as text: the same order as the HTML, addresses on lines of their own, lines as long as they are. */
final class TextPart {
    private final StringBuilder text = new StringBuilder();

    TextPart(Letter letter, Frame frame) {
        line(letter.subject());
        paragraph(frame.greeting());
        Letter.Element before = null;
        for (Letter.Element element : letter.elements()) {
            if (!(element instanceof Letter.Fact && before instanceof Letter.Fact)) {
                line("");
            }
            add(element, frame);
            before = element;
        }
        // What stands behind this line is a signature: mail programs set it apart and leave it out of answers.
        paragraph("-- ");
        line(frame.network());
        line(frame.reason());
        line(frame.advice());
    }

    private void add(Letter.Element element, Frame frame) {
        if (element instanceof Letter.Paragraph paragraph) {
            line(paragraph.text());
        } else if (element instanceof Letter.Fact fact) {
            line(frame.fact(fact.term(), fact.value()));
        } else if (element instanceof Letter.Code code) {
            line(code.words());
            line(code.address().toASCIIString());
        } else if (element instanceof Letter.Button button) {
            line(button.label());
            line(button.address().toASCIIString());
        }
    }

    private void paragraph(String words) {
        line("");
        line(words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
