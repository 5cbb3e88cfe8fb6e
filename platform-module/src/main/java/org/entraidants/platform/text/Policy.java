package org.entraidants.platform.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last word on what a page may show unescaped. Who changes it raises {@link Markdown#VERSION}. */
final class Policy {
    private static final PolicyFactory FACTORY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("h3", "h4", "h5", "table", "thead", "tbody", "tr", "th", "td", "div", "span")
            .allowElements(Policy::link, "a")
            .allowElements(Policy::picture, "img")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .matching(Address::isAllowed)
            .onElements("a")
            .allowAttributes("src")
            .matching(Address::isOwnPicture)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[a-z0-9]+"))
            .onElements("code")
            .allowAttributes("class")
            .matching(true, "number", "middle")
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(true, "from")
            .onElements("p")
            .allowAttributes("class")
            .matching(true, "mention")
            .onElements("span")
            .allowAttributes("class")
            .matching(true, "scroll")
            .onElements("div")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div")
            .toFactory();

    private Policy() {}

    static String sanitized(String html) {
        return FACTORY.sanitize(html);
    }

    private static @Nullable String link(String name, List<String> attributes) {
        int href = attributes.indexOf("href");
        if (href < 0) {
            return null;
        }
        if (Address.isWeb(attributes.get(href + 1))) {
            attributes.addAll(List.of("rel", "nofollow noopener noreferrer"));
        }
        return name;
    }

    private static @Nullable String picture(String name, List<String> attributes) {
        if (!attributes.contains("src")) {
            return null;
        }
        if (!attributes.contains("alt")) {
            attributes.addAll(List.of("alt", ""));
        }
        attributes.addAll(List.of("loading", "lazy"));
        return name;
    }
}
