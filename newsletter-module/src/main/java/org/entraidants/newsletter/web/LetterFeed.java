package org.entraidants.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entraidants.newsletter.issue.IssueRow;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.web.Body;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** The last issues as Atom (RFC 4287), reached through its route only: {@code /lettre/atom.xml}. */
@WebServlet(LetterFeed.VIEW)
public class LetterFeed extends HttpServlet {
    public static final String VIEW = "/newsletter/feed";

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    @Inject
    transient Issues issues;

    @Inject
    transient Network network;

    @Inject
    transient I18n i18n;

    @Inject
    transient PageRequest page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            write(xml, issues.published(Long.MAX_VALUE, ROWS));
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("application/atom+xml;charset=UTF-8");
        new Body(bytes.toByteArray(), true).send(request, response);
    }

    private void write(XMLStreamWriter xml, List<IssueRow> rows) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", page.getLanguage().getLanguage());
        text(xml, "id", address("/lettre"));
        text(xml, "title", i18n.t("newsletter.title") + ", " + network.getName());
        text(xml, "updated", moment(rows.isEmpty() ? Instant.EPOCH : startedAt(rows.get(0))));
        link(xml, "self", address("/lettre/atom.xml"));
        link(xml, "alternate", address("/lettre"));
        for (IssueRow row : rows) {
            xml.writeStartElement("entry");
            text(xml, "id", address(row.path()));
            text(xml, "title", row.subject());
            link(xml, "alternate", address(row.path()));
            text(xml, "updated", moment(startedAt(row)));
            text(xml, "summary", row.preheader());
            xml.writeStartElement("author");
            text(xml, "name", network.getName());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant startedAt(IssueRow row) {
        return Objects.requireNonNull(row.startedAt());
    }

    private String address(String path) {
        return page.getSite() + page.to(path);
    }

    private static void text(XMLStreamWriter xml, String element, String content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(NOT_XML.matcher(content).replaceAll(""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
