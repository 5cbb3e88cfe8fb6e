package org.entraidants.directory.alert.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.directory.alert.SavedSearches;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.web.PageRequest;

/** Where the link leads that ends the mails of a kept search; the button ends them: {@code /recherches/arreter/…}. */
@Named
@RequestScoped
public class StopAlertsPage {
    @Inject
    SavedSearches searches;

    @Inject
    PageRequest page;

    private String name = "";
    private boolean stopped;

    @PostConstruct
    void look() {
        name = searches.stoppable(link()).orElse("");
    }

    /** Ends the mails. */
    public void stop() {
        stopped = searches.stop(link());
        if (!stopped) {
            name = "";
        }
    }

    private Token link() {
        return new Token(page.value("token"));
    }

    /** What the search is called; empty when there is nothing to stop. */
    public String getName() {
        return name;
    }

    public boolean isStopped() {
        return stopped;
    }
}
