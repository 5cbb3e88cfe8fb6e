package org.entraidants.platform.text;

import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Somebody's name as they are called in a text. */
final class Mention extends CustomNode {
    private final String name;

    Mention(String name) {
        this.name = name;
    }

    String words() {
        return "@" + name;
    }

    static List<String> names(Node document) {
        var names = new LinkedHashSet<String>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote others) {}

            @Override
            public void visit(CustomNode node) {
                if (node instanceof Mention mention) {
                    names.add(mention.name);
                }
                visitChildren(node);
            }
        });
        return List.copyOf(names);
    }
}
