package org.entraidants.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes a tree as words only. */
final class PlainWords {
    private PlainWords() {}

    static String of(Node document) {
        return blocks(document, "\n\n");
    }

    /** Without addresses, and without quotations unless there is nothing else; spaces are as they come. */
    static String inOneLine(Node document) {
        String own = children(document).stream()
                .filter(block -> !(block instanceof BlockQuote))
                .map(PlainWords::line)
                .collect(Collectors.joining(" "));
        return own.isBlank() ? line(document) : own;
    }

    private static String line(Node node) {
        return isLeaf(node)
                ? InlineWords.of(node, false)
                : children(node).stream().map(PlainWords::line).collect(Collectors.joining(" "));
    }

    private static String blocks(Node parent, String between) {
        return children(parent).stream().map(PlainWords::block).collect(Collectors.joining(between));
    }

    private static String block(Node block) {
        if (isLeaf(block)) {
            return InlineWords.of(block, true);
        }
        if (block instanceof BlockQuote) {
            return indented(blocks(block, "\n\n"), "> ", "> ");
        }
        if (block instanceof BulletList list) {
            return items(list, place -> "- ");
        }
        if (block instanceof OrderedList list) {
            int first = list.getMarkerStartNumber();
            return items(list, place -> (first + place) + ". ");
        }
        return blocks(block, block instanceof TableRow ? " | " : "\n");
    }

    private static String items(ListBlock list, IntFunction<String> mark) {
        String between = list.isTight() ? "\n" : "\n\n";
        var items = new ArrayList<String>();
        for (Node item : children(list)) {
            String before = mark.apply(items.size());
            items.add(indented(blocks(item, between), before, " ".repeat(before.length())));
        }
        return String.join(between, items);
    }

    private static String indented(String text, String first, String others) {
        return first + text.replace("\n", "\n" + others).replaceAll("(?<! ) +\n", "\n");
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof FencedCodeBlock
                || node instanceof ThematicBreak;
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
