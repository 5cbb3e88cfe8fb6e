package org.entraidants.platform.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a tree as HTML. What it writes still goes through {@link Policy}. */
final class Layout {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(Draft.EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> Layout::setClass)
            .nodeRendererFactory(context -> new Own<>(
                    Mention.class,
                    (mention, html) -> {
                        html.tag("span", Map.of("class", "mention"));
                        html.text(mention.words());
                        html.tag("/span");
                    },
                    context))
            .nodeRendererFactory(context -> new Own<>(
                    Scrolled.class,
                    (scrolled, html) -> {
                        html.tag("div", new TreeMap<>(Map.of("class", "scroll", "tabindex", "0")));
                        context.render(scrolled.getFirstChild());
                        html.tag("/div");
                    },
                    context))
            .build();

    private Layout() {}

    static String html(Node document) {
        return RENDERER.render(document);
    }

    /** Paragraphs and lines, and nothing else. */
    static String asWritten(String text) {
        return "<p>"
                + escaped(text).replaceAll("\\R[ \\t]*+\\R\\s*+", "</p>\n<p>").replaceAll("(?<!</p>)\\R", "<br />\n")
                + "</p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void setClass(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell) {
            String align = attributes.remove("align");
            if ("right".equals(align)) {
                attributes.put("class", "number");
            } else if ("center".equals(align)) {
                attributes.put("class", "middle");
            }
        } else if (isAttribution(node)) {
            attributes.put("class", "from");
        }
    }

    private static boolean isAttribution(Node node) {
        return node instanceof Paragraph
                && node.getParent() instanceof BlockQuote
                && node.getNext() == null
                && node.getFirstChild() instanceof Text words
                && words.getLiteral().startsWith("— ");
    }

    /** One kind of node of ours. */
    private record Own<T extends Node>(
            Class<T> type, BiConsumer<T, HtmlWriter> writing, HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(type);
        }

        @Override
        public void render(Node node) {
            writing.accept(type.cast(node), context.getWriter());
        }
    }
}
