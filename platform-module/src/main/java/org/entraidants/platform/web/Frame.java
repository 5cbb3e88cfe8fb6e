package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.network.Network;

/**
 * What stands around every page. Written by Java, since every page pays for it: as a view it costs as much as a small page.
 * In the layout: {@code <e:written value="#{frame.head}"/>}.
 */
@Named
@ApplicationScoped
public class Frame {
    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Network network;

    @Inject
    RouteBook routeBook;

    @Inject
    Caller caller;

    @Inject
    Notice notice;

    @Inject
    Assets site;

    /** What every page says of itself first. */
    public Html getMeta() {
        return new Html()
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark");
    }

    /** The styles and signs of every page, and the same page in the other language. */
    public Html getLinks() {
        return new Html()
                .open(
                        "link",
                        "rel",
                        "preload",
                        "href",
                        site.asset("fonts/atkinson-latin-normal.woff2"),
                        "as",
                        "font",
                        "type",
                        "font/woff2",
                        "crossorigin",
                        "anonymous")
                .open("link", "rel", "stylesheet", "href", site.asset("tokens.css"))
                .open("link", "rel", "stylesheet", "href", site.asset("look.css"))
                .open("link", "rel", "icon", "href", site.asset("favicon.svg"), "type", "image/svg+xml")
                .open("link", "rel", "alternate", "hreflang", otherLanguage(), "href", page.getInOtherLanguage());
    }

    /** The way past the head of the page, and the head. */
    public Html getHead() {
        var html = new Html()
                .words(i18n.t("platform.skip"), "a", "class", "skip", "href", "#contenu")
                .open("header", "class", "head")
                .open("div", "class", "page");
        mark(html);
        menu(html);
        tools(html);
        return html.close("div").close("header");
    }

    private void mark(Html html) {
        html.open("a", "class", "mark", "href", page.to("/"))
                .text(i18n.t("platform.mark.1"))
                .words(i18n.t("platform.mark.2"), "b")
                .text(i18n.t("platform.mark.3"))
                .words(network.isNamed() ? network.getName() : "", "small")
                .close("a");
    }

    private void menu(Html html) {
        String path = page.getPath();
        html.open("nav", "class", "nav", "aria-label", i18n.t("platform.menu")).open("ul");
        routeBook
                .getMenu()
                .forEach(entry -> html.open("li")
                        .words(
                                i18n.t(entry.label()),
                                "a",
                                "href",
                                page.to(entry.path()),
                                "aria-current",
                                entry.isCurrent(path) ? "page" : "false")
                        .close("li"));
        html.close("ul").close("nav");
    }

    private void tools(Html html) {
        html.open("ul", "class", "tools").open("li").open("a", "href", page.to("/recherche"));
        tool(html, "search", "platform.search.go").open("li");
        toOtherLanguage(html);
        tool(html, "languages", "platform.language.other");
        if (caller.isSignedIn()) {
            own(html);
        } else {
            html.open("li").open("a", "href", page.to("/connexion"));
            tool(html, "log-in", "platform.signIn.title");
        }
        html.close("ul");
    }

    private Html tool(Html html, String sign, String key) {
        return html.sign(site.sign(sign))
                .words(i18n.t(key), "span", "class", "word")
                .close("a")
                .close("li");
    }

    private void own(Html html) {
        html.open("li", "class", "who")
                .open("a", "href", page.to("/compte"))
                .sign(site.sign("user"))
                .words(caller.getName(), "span")
                .close("a")
                .close("li")
                .open("li")
                .open("form", "method", "post", "action", page.to("/deconnexion"))
                .open("button", "type", "submit")
                .sign(site.sign("log-out"))
                .words(i18n.t("platform.signOut"), "span", "class", "word")
                .close("button")
                .close("form")
                .close("li");
    }

    /** What has just been done, said once after a redirect. */
    public Html getNotice() {
        String words = notice.getText();
        var html = new Html();
        return words.isEmpty()
                ? html
                : html.open("div", "class", "note ok notice", "role", "status")
                        .sign(site.sign("circle-check"))
                        .words(words, "p")
                        .close("div");
    }

    /** The foot of the page. */
    public Html getFoot() {
        var html = new Html()
                .open("footer", "class", "foot")
                .open("div", "class", "page")
                .words(network.isDemonstration() ? i18n.t("platform.demonstration") : network.getName(), "p")
                .open("ul");
        item(html, "/accessibilite", "platform.accessibility.title");
        item(html, "/donnees-personnelles", "platform.privacy.title");
        toOtherLanguage(html.open("li"));
        return html.text(i18n.t("platform.language.other"))
                .close("a")
                .close("li")
                .close("ul")
                .close("div")
                .close("footer");
    }

    private void item(Html html, String path, String key) {
        html.open("li").words(i18n.t(key), "a", "href", page.to(path)).close("li");
    }

    private void toOtherLanguage(Html html) {
        html.open("a", "href", page.getInOtherLanguage(), "lang", otherLanguage(), "hreflang", otherLanguage());
    }

    private String otherLanguage() {
        return i18n.t("platform.language.other.code");
    }
}
