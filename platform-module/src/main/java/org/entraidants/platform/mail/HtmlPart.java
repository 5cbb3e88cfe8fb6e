package org.entraidants.platform.mail;

import static org.entraidants.platform.mail.Paper.escape;

import java.util.List;

/** A letter as HTML that a screen reader, a dark screen and an old mail program can show; see {@link Paper}. */
final class HtmlPart {
    private final Frame frame;
    private final Paper paper;
    private final String html;

    HtmlPart(Letter letter, Frame frame) {
        this.frame = frame;
        paper = new Paper(letter.language().getLanguage(), letter.subject(), "");
        paper.head(frame.network(), letter.subject());
        paper.paragraph(frame.greeting());
        elements(letter.elements());
        html = paper.close(escape(frame.reason()) + "<br>" + escape(frame.advice()));
    }

    private void elements(List<Letter.Element> elements) {
        Letter.Element before = null;
        for (Letter.Element element : elements) {
            if (element instanceof Letter.Fact && !(before instanceof Letter.Fact)) {
                paper.line("<ul style=\"margin:0 0 16px;padding:0 0 0 20px\">");
            }
            if (before instanceof Letter.Fact && !(element instanceof Letter.Fact)) {
                paper.line("</ul>");
            }
            add(element);
            before = element;
        }
        if (before instanceof Letter.Fact) {
            paper.line("</ul>");
        }
    }

    private void add(Letter.Element element) {
        if (element instanceof Letter.Paragraph paragraph) {
            paper.paragraph(paragraph.text());
        } else if (element instanceof Letter.Fact fact) {
            paper.line(
                    "<li " + Paper.INK + "margin:0 0 4px\">" + escape(frame.fact(fact.term(), fact.value())) + "</li>");
        } else if (element instanceof Letter.Code code) {
            paper.paragraph(code.words());
            paper.line(CodeTable.of(code.address().toASCIIString(), code.words()));
        } else if (element instanceof Letter.Button button) {
            button(button.label(), escape(button.address().toASCIIString()));
        }
    }

    private void button(String label, String address) {
        paper.button(label, address);
        paper.line("<p " + Paper.SOFT + "margin:0 0 24px\">" + escape(frame.link())
                + "<br><span style=\"word-break:break-all\">" + address + "</span></p>");
    }

    @Override
    public String toString() {
        return html;
    }
}
