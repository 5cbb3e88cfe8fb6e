package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.GroupDesk;
import org.entraidants.forum.MemberGroup;
import org.entraidants.forum.SpaceDesk.Saved;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** A group and its people: {@code /admin/forum/groupes/{group}}; {@code nouveau} for a new one. */
@Named
@RequestScoped
public class GroupPage {
    static final String NEW = "nouveau";

    @Inject
    GroupDesk desk;

    @Inject
    Bylines bylines;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable MemberGroup group;

    /** Somebody with the structure that tells them from others of the name. */
    public record Person(long id, String name, String structure) {}

    /** Does what a button asks for, or shows the group. */
    public void open() throws IOException {
        long id = form.number("group");
        Optional<MemberGroup> found = desk.find(id, caller);
        if (found.isEmpty() && !isNew()) {
            answers.notFound();
            return;
        }
        group = found.orElse(null);
        Optional<Long> taken = page.postedNumber("take");
        Optional<Long> released = page.postedNumber("release");
        if (taken.isPresent()) {
            form.goTo("/admin/forum/groupes/" + id, desk.take(id, taken.get(), caller), "forum.care.done.TAKEN_IN");
        } else if (released.isPresent()) {
            form.goTo(
                    "/admin/forum/groupes/" + id, desk.release(id, released.get(), caller), "forum.care.done.RELEASED");
        } else if (page.posted("save").isPresent()) {
            save(isNew() ? 0 : id);
        }
    }

    private void save(long id) throws IOException {
        try {
            Saved saved = desk.save(id, getName(), isOfReferents(), caller);
            form.tell(saved.flaws());
            if (saved.id() > 0) {
                answers.goTo("/admin/forum/groupes/" + saved.id(), i18n.t("forum.care.done.GROUP"));
            }
        } catch (TextRefused refused) {
            form.refuse(refused, Map.of("name", getName()));
        }
    }

    public boolean isNew() {
        return page.value("group").equals(NEW);
    }

    public String getName() {
        return form.shown("name", group, MemberGroup::name);
    }

    public boolean isOfReferents() {
        return (form.isSent() || group == null) ? page.posted("referents").isPresent() : group.isOfReferents();
    }

    /** How many answer for a structure now. */
    public long getReferents() {
        return desk.referents(caller);
    }

    /** Those who were taken in one by one. */
    public List<Person> getMembers() {
        return people(desk.members(form.number("group"), caller));
    }

    /** Those whose name was looked for. */
    public List<Person> getFound() {
        return people(desk.candidates(form.number("group"), form.asked("q"), caller));
    }

    public String getLookedFor() {
        return form.asked("q");
    }

    private List<Person> people(List<Account> accounts) {
        Map<Long, Byline> lines = bylines.of(accounts.stream().map(Account::id).toList());
        return accounts.stream()
                .map(account -> new Person(
                        account.id(),
                        account.name(),
                        lines.getOrDefault(account.id(), new Byline("", "", "")).structure()))
                .toList();
    }
}
