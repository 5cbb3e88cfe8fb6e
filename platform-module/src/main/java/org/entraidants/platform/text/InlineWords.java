package org.entraidants.platform.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** The words of one paragraph. */
final class InlineWords extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();
    private final boolean withAddresses;

    private InlineWords(boolean withAddresses) {
        this.withAddresses = withAddresses;
    }

    static String of(Node paragraph, boolean withAddresses) {
        var visitor = new InlineWords(withAddresses);
        paragraph.accept(visitor);
        return visitor.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline typed) {
        words.append(typed.getLiteral());
    }

    @Override
    public void visit(ThematicBreak line) {
        words.append(withAddresses ? "—" : "");
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Mention mention) {
            words.append(mention.words());
        }
        visitChildren(node);
    }

    @Override
    public void visit(Link link) {
        int start = words.length();
        visitChildren(link);
        String address = link.getDestination().replaceFirst("^mailto:", "");
        if (withAddresses && !address.endsWith(words.substring(start))) {
            words.append(" (").append(address).append(')');
        }
    }
}
