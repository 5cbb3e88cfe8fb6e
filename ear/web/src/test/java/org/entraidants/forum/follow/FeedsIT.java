package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Feeds, read as a reader of feeds reads them. */
class FeedsIT {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Visitor visitor = Visitor.of(TestServer.shared());

    @Test
    void publicFeedIsAtomAndHoldsWhatVisitorsRead() throws Exception {
        var answer = visitor.get("/forum/atom.xml");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        Element feed = read(answer);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertWhole(feed);
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSize(30);
        entries.forEach(FeedsIT::assertWhole);
        assertThat(entries.stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates();
        entries.forEach(entry -> {
            String link = children(entry, "link").get(0).getAttribute("href");
            assertThat(visitor.get(URI.create(link).getPath()).statusCode())
                    .as(link)
                    .isEqualTo(200);
            assertThat(text(children(entry, "author").get(0), "name")).matches("\\S+ \\S+\\.|Ancien membre|Essai M\\.");
        });
    }

    private static void assertWhole(Element element) {
        assertThat(text(element, "id")).startsWith("tag:");
        assertThat(text(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
        assertThat(children(element, "link"))
                .allSatisfy(
                        link -> assertThat(URI.create(link.getAttribute("href")).isAbsolute())
                                .isTrue());
    }

    @Test
    void feedIsNarrowedLikeTheList() throws Exception {
        assertThat(children(read(visitor.get("/forum/atom.xml?categorie=impots")), "entry"))
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(children(entry, "category").get(0).getAttribute("term"))
                                .isNotEmpty());
        assertThat(visitor.get("/forum/atom.xml?categorie=entre-referents").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/forum/atom.xml?organisme=nulle-part").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHasItIsToldSo() {
        var first = visitor.get("/forum/atom.xml?categorie=logement");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var second = visitor.with("If-None-Match", tag).get("/forum/atom.xml?categorie=logement");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void privateFeedShowsWhatItsOwnerReadsUntilItIsRevoked() throws Exception {
        Visitor referent =
                visitor.signedInAs("referente@demo.example").with("Content-Type", "application/x-www-form-urlencoded");
        String page = referent.post("/compte/suivis", "feed=1").body();
        String path = page.replaceAll("(?s).*?(/forum/atom/[\\w-]{43}\\.xml).*", "$1");
        assertThat(path).hasSizeLessThan(100);
        Element feed = read(visitor.get(path));
        assertWhole(feed);
        assertThat(visitor.get(path + "?categorie=entre-referents").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get(path).headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(referent.get("/compte/suivis").body()).doesNotContain(path);
        referent.post("/compte/suivis", "endFeed=1");
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    private static Element read(HttpResponse<String> answer) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }
}
