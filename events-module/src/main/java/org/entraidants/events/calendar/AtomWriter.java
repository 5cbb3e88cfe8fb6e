package org.entraidants.events.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes gatherings as Atom (RFC 4287). */
public final class AtomWriter {
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * A feed.
     *
     * @param self its own address
     * @param page the address of the page that shows the same
     */
    public record Feed(String id, String title, String self, String page, String language, List<Item> items) {}

    /** One gathering. */
    public record Item(String id, String title, String href, String summary, Instant published, Instant updated) {}

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
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", feed.language());
        text("id", feed.id());
        text("title", feed.title());
        text(
                "updated",
                moment(feed.items().stream()
                        .map(Item::updated)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)));
        text("generator", "Entr’aidants");
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        xml.writeStartElement("author");
        text("name", feed.title());
        xml.writeEndElement();
        for (Item item : feed.items()) {
            write(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", item.id());
        text("title", item.title());
        link("alternate", "text/html", item.href());
        text("published", moment(item.published()));
        text("updated", moment(item.updated()));
        text("summary", item.summary());
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

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** XML knows no control characters, not even escaped. */
    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
