package org.entraidants.directory.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document to be printed, written element by element: a text stays a text, whatever it holds, and nothing has to be
 * escaped.
 */
final class Paper {
    private final Document document;
    private final Element bookmarks;
    private Element at;

    /**
     * An empty document.
     *
     * @param description one line on what it is, for the properties of the file
     * @param styles the names of style sheets beside this class
     */
    Paper(Locale language, String title, String description, String... styles) {
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
        begin("style");
        at.appendChild(document.createTextNode(resource("paper.css")
                + Arrays.stream(styles).map(Paper::resource).collect(Collectors.joining())));
        end().end().begin("body");
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

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Paper.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Begins an element; what follows goes into it until {@link #end}. */
    Paper begin(String element, String... attributes) {
        Element begun = document.createElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            begun.setAttribute(attributes[i], Typeface.printable(attributes[i + 1]));
        }
        at.appendChild(begun);
        at = begun;
        return this;
    }

    Paper end() {
        Node parent = Objects.requireNonNull(at.getParentNode());
        at = (Element) parent;
        return this;
    }

    Paper text(String words) {
        at.appendChild(document.createTextNode(Typeface.printable(words)));
        return this;
    }

    /** An element that holds only a text; nothing for an empty text. */
    Paper line(String element, String words, String... attributes) {
        return words.isEmpty() ? this : begin(element, attributes).text(words).end();
    }

    /** An element that holds nothing. */
    Paper empty(String element, String... attributes) {
        return begin(element, attributes).end();
    }

    /** An entry of the list that a reader shows beside the pages. */
    Paper bookmark(String words, String anchor) {
        Element entry = document.createElement("bookmark");
        entry.setAttribute("name", Typeface.printable(words));
        entry.setAttribute("href", "#" + anchor);
        bookmarks.appendChild(entry);
        return this;
    }

    /** The square code of an address. */
    Paper code(String address, String alt) {
        return empty("object", "type", Pictures.CODE, "class", "code", "data-text", address, "alt", alt);
    }

    /** A small map around a point. */
    Paper map(double lat, double lon, String alt) {
        return empty(
                "object",
                "type",
                Pictures.MAP,
                "class",
                "map",
                "data-lat",
                Double.toString(lat),
                "data-lon",
                Double.toString(lon),
                "alt",
                alt);
    }

    Document document() {
        return document;
    }
}
