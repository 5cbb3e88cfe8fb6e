package org.entraidants.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomWriterTest {
    private static final Instant MOMENT = Instant.parse("2026-11-18T12:00:00.123Z");

    @Test
    void whateverPeopleWriteIsXml() throws Exception {
        String wild = "</title><script>alert('&')</script> ]]> \u0000\u000b\ud800 \ud83d\ude00 « é »";
        Document read = read(feed(wild));
        assertThat(text(read, "title", 1)).isEqualTo("</title><script>alert('&')</script> ]]>  \ud83d\ude00 « é »");
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void feedIsTheSameForTheSameTopics() {
        assertThat(AtomWriter.bytes(feed("Un"))).isEqualTo(AtomWriter.bytes(feed("Un")));
    }

    @Test
    void momentsAreThoseOfTheNewest() throws Exception {
        assertThat(text(read(feed("Un")), "updated", 0)).isEqualTo("2026-11-18T12:00:00Z");
        var empty = new Feed("tag:a,2026:b", "Rien", "https://a.example/f", "https://a.example/", "fr", List.of());
        assertThat(text(read(empty), "updated", 0)).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static Feed feed(String title) {
        var item = new Feed.Item(
                "tag:a,2026:1", title, "https://a.example/1", "Camille L.", "Impôts", title, MOMENT, MOMENT);
        return new Feed("tag:a,2026:b", "Forum", "https://a.example/f", "https://a.example/", "fr", List.of(item));
    }

    private static Document read(Feed feed) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(AtomWriter.bytes(feed)));
    }

    private static String text(Document read, String element, int place) {
        return read.getElementsByTagName(element).item(place).getTextContent();
    }
}
