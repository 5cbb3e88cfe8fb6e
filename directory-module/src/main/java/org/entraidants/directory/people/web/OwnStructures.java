package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.people.Membership;
import org.entraidants.directory.people.Team;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The structures that one belongs to, and leaving them: {@code /compte/structures}. */
@Named
@RequestScoped
public class OwnStructures {
    @Inject
    Team team;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private List<Membership> list = List.of();
    private @Nullable Membership doubted;

    /** Leaves a team, asks whether to, or shows them all. */
    public void open() throws IOException {
        Optional<Long> left = page.postedNumber("leave");
        if (left.isPresent()) {
            team.leave(left.get(), caller);
            answers.goTo("/compte/structures", i18n.t("directory.own.left"));
            return;
        }
        list = team.of(caller.identity().orElseThrow().accountId());
        page.postedNumber("ask")
                .flatMap(id -> list.stream().filter(member -> member.id() == id).findFirst())
                .ifPresent(member -> doubted = member);
    }

    public List<Membership> getList() {
        return list;
    }

    /** The one about which the page asks; null for none. */
    public @Nullable Membership getDoubted() {
        return doubted;
    }
}
