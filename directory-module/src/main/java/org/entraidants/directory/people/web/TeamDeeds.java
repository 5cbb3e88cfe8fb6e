package org.entraidants.directory.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.directory.people.Team;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.web.PageRequest;

/** What the page of a structure offers around its team; asks the database for members only. */
@Named
@RequestScoped
public class TeamDeeds {
    @Inject
    Team team;

    @Inject
    Network network;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    private boolean led;
    private boolean joinable;

    @PostConstruct
    void look() {
        String slug = page.value("slug");
        led = caller.isSignedIn() && team.mayLead(slug, caller);
        joinable = caller.isSignedIn() ? !team.isMember(slug, caller) : network.isOpenToAll();
    }

    /** Whether the caller looks after the team. */
    public boolean isLed() {
        return led;
    }

    /** Whether the caller may ask to join. */
    public boolean isJoinable() {
        return joinable;
    }
}
