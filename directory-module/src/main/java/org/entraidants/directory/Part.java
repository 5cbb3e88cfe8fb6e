package org.entraidants.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a sheet is cut into to be corrected; each part has a page of its own. */
public enum Part {
    WHO("presentation", false),
    WHERE("adresse", false),
    CONTACT("contact", false),
    HOURS("horaires", false),
    PERIODS("periodes", true),
    OFFERS("offres", true),
    WELCOME("accueil", false),
    NETWORK("reseau", false),
    STOPS("arrets", true),
    /** What only sources tell. */
    SOURCE("", false);

    private final String path;
    private final boolean list;

    Part(String path, boolean list) {
        this.path = path;
        this.list = list;
    }

    /** The part whose page has this name. */
    public static Optional<Part> at(String path) {
        return Arrays.stream(values())
                .filter(part -> part != SOURCE && part.path.equals(path))
                .findFirst();
    }

    /** The name of its page. */
    public String path() {
        return path;
    }

    /** Whether it holds any number of things, each with details of its own. */
    public boolean isList() {
        return list;
    }

    /** Its details, those of one thing for a list. */
    public List<Detail> details() {
        return Arrays.stream(Detail.values())
                .filter(detail -> detail.part() == this)
                .toList();
    }
}
