package org.entraidants.directory.embed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.search.SearchParameters;
import org.entraidants.directory.web.Act;
import org.entraidants.directory.web.AskedList;
import org.entraidants.directory.web.Fact;
import org.entraidants.directory.web.ListWords;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** Composes the list for another site: {@code /encart}. The search comes with the address, from the list. */
@Named
@RequestScoped
public class ComposePage {
    private static final List<Integer> HEIGHTS = List.of(480, 640, 800, 1000);
    private static final int USUAL_HEIGHT = 640;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    ListWords words;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private AskedList asked = AskedList.ALL;
    private Dress dress = Dress.of(null, null);
    private int height = USUAL_HEIGHT;

    @PostConstruct
    void read() {
        asked = AskedList.read(page.parameters(), clock.instant());
        dress = Dress.of(first("theme"), first("accent"));
        height = HEIGHTS.stream()
                .filter(one -> one.toString().equals(first("height")))
                .findFirst()
                .orElse(USUAL_HEIGHT);
    }

    /** Says what is wrong with the colour. */
    public void open() {
        Dress.Refusal refused = dress.refused();
        if (refused != null) {
            errors.add("accent", i18n.t("directory.embed.accent." + refused));
        }
    }

    private String first(String name) {
        return page.parameter(name);
    }

    private Map<String, List<String>> search() {
        var search = new LinkedHashMap<String, List<String>>();
        asked.parameters().forEach((name, values) -> {
            if (SearchParameters.NAMES.contains(name)) {
                search.put(name, values);
            }
        });
        return search;
    }

    /** The parameters of the search, to go along with the form. */
    public List<Fact> getSearch() {
        var all = new ArrayList<Fact>();
        search().forEach((name, values) -> values.forEach(value -> all.add(new Fact(name, value))));
        return all;
    }

    public List<Act> getNarrowing() {
        return words.active(asked);
    }

    /** The list of this search in the network itself. */
    public String getList() {
        return page.to("/annuaire") + PageRequest.query(search());
    }

    /** The page to be framed, as our own preview asks for it. */
    public String getPreview() {
        var parameters = search();
        parameters.put("theme", dress.theme() == Dress.Theme.AUTO ? List.of() : List.of(getTheme()));
        parameters.put("accent", dress.accent().map(Colour::hex).stream().toList());
        return page.to("/encart/annuaire") + PageRequest.query(parameters);
    }

    /** What the partner puts into the page. */
    public String getSnippet() {
        return "<iframe src=\"" + page.getSite() + getPreview().replace("&", "&amp;") + "\" title=\""
                + i18n.t("directory.embed.frame") + "\" width=\"100%\" height=\"" + height
                + "\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }

    public String getTheme() {
        return dress.theme().parameter();
    }

    public List<String> getThemes() {
        return Arrays.stream(Dress.Theme.values()).map(Dress.Theme::parameter).toList();
    }

    /** The colour as it was typed. */
    public String getAccent() {
        return first("accent");
    }

    public int getHeight() {
        return height;
    }

    public List<Integer> getHeights() {
        return HEIGHTS;
    }
}
