package org.entraidants.directory.print.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.print.Guide;
import org.entraidants.directory.print.Guides;
import org.entraidants.directory.print.Handouts;
import org.entraidants.directory.web.StructureList;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.InvalidParameter;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** What can be printed of a search: {@code /imprimer}, with the parameters of the list. */
@Named
@RequestScoped
public class PrintPage {
    private static final int SHOWN = 10;
    private static final int LONGEST = 4000;

    @Inject
    Guides guides;

    @Inject
    StructureList list;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private List<Guide> ready = List.of();

    /** Finds the guides that are there already. */
    public void load() {
        ready = caller.isSignedIn() ? guides.newest(SHOWN) : List.of();
    }

    /** Asks for the guide of the search. */
    public void begin() throws IOException {
        caller.require(Role.MEMBER);
        String query = page.posted("search").orElse("");
        Optional<Guide> begun = query.length() > LONGEST ? Optional.empty() : begin(query);
        if (begun.isPresent()) {
            answers.goTo("/imprimer/guides/" + begun.get().id());
        } else {
            errors.add(i18n.t("directory.print.guide.refused", Guides.MOST_PLACES));
        }
    }

    private Optional<Guide> begin(String query) {
        try {
            return guides.begin(query, page.getLanguage(), page.getSite());
        } catch (InvalidParameter madeByHand) {
            return Optional.empty();
        }
    }

    /** Whether the search can be made a guide of. */
    public boolean isGuidePossible() {
        boolean asked = page.posted("search").isPresent();
        return caller.isSignedIn() && (asked || (list.getTotal() > 0 && list.getTotal() <= Guides.MOST_PLACES));
    }

    public boolean isTooMany() {
        return list.getTotal() > Guides.MOST_PLACES;
    }

    public int getMost() {
        return Guides.MOST_PLACES;
    }

    public int getMostCards() {
        return Handouts.MOST_CARDS;
    }

    /** The slug at the end of the address of a sheet. */
    public String slug(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    /** The following places; empty for none. */
    public String getNext() {
        String next = list.getNext();
        return next.isEmpty() ? "" : page.to("/imprimer") + next.substring(next.indexOf('?'));
    }

    public List<Guide> getReady() {
        return ready;
    }
}
