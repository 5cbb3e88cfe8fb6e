package org.entraidants.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document to be printed, written element by element: a text stays a text, whatever it holds, and nothing has to be
 * escaped.
 */
public final class Paper {
    private final Document document;
    private final Element bookmarks;
    private final Element style;
    private final List<Drawing> drawings = new ArrayList<>();
    private Element at;

    /**
     * An empty document.
     *
     * @param description one line on what it is, for the properties of the file
     */
    public Paper(Locale language, String title, String description) {
        document = empty();
        at = document.createElement("html");
        document.appendChild(at);
        at.setAttribute("lang", language.getLanguage());
        begin("head");
        line("title", title);
        empty("meta", "name", "subject", "content", description);
        empty("meta", "name", "author", "content", "Entr’aidants");
        bookmarks = document.createElement("bookmarks");
        at.appendChild(bookmarks);
        style = document.createElement("style");
        at.appendChild(style);
        end().begin("body");
        styled(Paper.class, "paper.css");
    }

    /** Dresses it, with style sheets that lie beside a class. */
    public Paper styled(Class<?> beside, String... sheets) {
        for (String sheet : sheets) {
            style.appendChild(document.createTextNode(resource(beside, sheet)));
        }
        return this;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Begins an element; what follows goes into it until {@link #end}. */
    public Paper begin(String element, String... attributes) {
        Element begun = document.createElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            begun.setAttribute(attributes[i], Typeface.printable(attributes[i + 1]));
        }
        at.appendChild(begun);
        at = begun;
        return this;
    }

    /** Ends the element that was begun last. */
    public Paper end() {
        Node parent = Objects.requireNonNull(at.getParentNode());
        at = (Element) parent;
        return this;
    }

    /** A text, in the element that was begun last. */
    public Paper text(String words) {
        at.appendChild(document.createTextNode(Typeface.printable(words)));
        return this;
    }

    /** An element that holds only a text; nothing for an empty text. */
    public Paper line(String element, String words, String... attributes) {
        return words.isEmpty() ? this : begin(element, attributes).text(words).end();
    }

    /** An element that holds nothing. */
    public Paper empty(String element, String... attributes) {
        return begin(element, attributes).end();
    }

    /** An entry of the list that a reader shows beside the pages. */
    public Paper bookmark(String words, String anchor) {
        Element entry = document.createElement("bookmark");
        entry.setAttribute("name", Typeface.printable(words));
        entry.setAttribute("href", "#" + anchor);
        bookmarks.appendChild(entry);
        return this;
    }

    /** The square code of an address. */
    public Paper code(String address, String alt) {
        return draw(new Code(address), "code", alt);
    }

    /**
     * A picture.
     *
     * @param style its class in the style sheets, which say how large it is
     */
    public Paper draw(Drawing drawing, String style, String alt) {
        drawings.add(drawing);
        String number = Integer.toString(drawings.size() - 1);
        return empty("object", "type", "drawing", Pictures.NUMBER, number, "class", style, "alt", alt);
    }

    List<Drawing> drawings() {
        return drawings;
    }

    /** What is printed. */
    public Document document() {
        return document;
    }
}
