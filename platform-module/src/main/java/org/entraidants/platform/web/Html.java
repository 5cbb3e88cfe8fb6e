package org.entraidants.platform.web;

import java.util.Map;

/**
 * HTML that Java writes, for lists that would cost a page hundreds of expressions; shown by {@code <e:written>}, which takes
 * nothing else, so that no text gets onto a page without being escaped here.
 */
public final class Html {
    private static final Codes CODES = new Codes(Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;"));

    /** Room for a whole page. */
    static final int PAGE = 40 << 10;

    private final StringBuilder written;

    public Html() {
        this(512);
    }

    /** @param room for so many characters, before more is made */
    Html(int room) {
        written = new StringBuilder(room);
    }

    /** Begins an element; attributes whose value is empty are left out. */
    public Html open(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                written.append('"');
            }
        }
        written.append('>');
        return this;
    }

    public Html close(String element) {
        written.append("</").append(element).append('>');
        return this;
    }

    /** An element with nothing but words in it; left out when there are none. */
    public Html words(String words, String element, String... attributes) {
        return words.isEmpty() ? this : open(element, attributes).text(words).close(element);
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** A drawn sign, hidden from screen readers: words must stand beside it. */
    public Html sign(String href) {
        return open("svg", "class", "icon", "aria-hidden", "true")
                .open("use", "href", href)
                .close("use")
                .close("svg");
    }

    /** What was written elsewhere. */
    public Html add(Html other) {
        written.append(other.written);
        return this;
    }

    /** Data for programs, within a script element. */
    public Html add(ScriptJson data) {
        written.append(data);
        return this;
    }

    /** What is safe HTML already, such as the rendered text of a post. */
    public Html safe(String html) {
        written.append(html);
        return this;
    }

    private void escape(String text) {
        CODES.write(text, written);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
