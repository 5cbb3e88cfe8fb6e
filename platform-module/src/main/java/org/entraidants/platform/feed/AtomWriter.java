package org.entraidants.platform.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287). */
public final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The bytes of a feed, in UTF-8; the same for the same feed. */
    public static byte[] bytes(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomWriter(xml).write(feed);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language());
        text("id", feed.id());
        text("title", feed.title());
        text("updated", moment(feed.updated()));
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        author(feed.title());
        for (Feed.Item item : feed.items()) {
            write(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", item.id());
        text("title", item.title());
        link("alternate", "text/html", item.href());
        text("published", moment(item.published()));
        text("updated", moment(item.updated()));
        if (!item.author().isEmpty()) {
            author(item.author());
        }
        if (!item.about().isEmpty()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", clean(item.about()));
        }
        text("summary", item.summary());
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", name);
        xml.writeEndElement();
    }

    private void text(String element, String content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(clean(content));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", clean(address));
    }

    private static String moment(java.time.Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** XML knows no control characters, not even escaped. */
    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
