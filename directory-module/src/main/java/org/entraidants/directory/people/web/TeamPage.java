package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.directory.people.Membership;
import org.entraidants.directory.people.Team;
import org.entraidants.directory.people.TeamSheet;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The team of a structure, for those who look after it: {@code /annuaire/{slug}/equipe}. */
@Named
@RequestScoped
public class TeamPage {
    @Inject
    Team team;

    @Inject
    InvitationDeeds invitations;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private @Nullable TeamSheet sheet;
    private @Nullable Membership doubted;

    /** Does what a button asks for, or shows the team. */
    public void open() throws IOException {
        String done = done();
        if (!done.isEmpty()) {
            boolean stays = team.mayLead(getSlug(), caller);
            answers.goTo(stays ? "/annuaire/" + getSlug() + "/equipe" : "/compte/structures", i18n.t(done));
            return;
        }
        Optional<TeamSheet> found = team.find(getSlug(), caller);
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        sheet = found.get();
        page.postedNumber("ask")
                .flatMap(id -> found.get().members().stream()
                        .filter(member -> member.id() == id)
                        .findFirst())
                .ifPresent(member -> doubted = member);
    }

    private String done() {
        Optional<Long> entrusted = page.postedNumber("entrust");
        if (entrusted.isPresent()) {
            team.entrust(entrusted.get(), true, caller);
            return "directory.team.entrusted";
        }
        Optional<Long> released = page.postedNumber("release");
        if (released.isPresent()) {
            team.entrust(released.get(), false, caller);
            return "directory.team.released";
        }
        Optional<Long> removed = page.postedNumber("remove");
        if (removed.isPresent()) {
            team.remove(removed.get(), caller);
            return "directory.team.removed";
        }
        return invitations.done().orElse("");
    }

    public String getSlug() {
        return page.value("slug");
    }

    public @Nullable TeamSheet getSheet() {
        return sheet;
    }

    /** The member about whose removal the page asks; null for nobody. */
    public @Nullable Membership getDoubted() {
        return doubted;
    }
}
