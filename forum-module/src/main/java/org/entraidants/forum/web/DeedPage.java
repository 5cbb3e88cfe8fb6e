package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Charges;
import org.entraidants.forum.Marks;
import org.entraidants.forum.Outcome;
import org.entraidants.forum.Post;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Solutions;
import org.entraidants.forum.Topics;
import org.entraidants.forum.Withdrawals;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where the buttons under a post are sent to, {@code /forum/messages/{id}/gestes}. It shows itself only to ask whether a post
 * shall go, and to whoever has just taken one back; else it leads to the post.
 */
@Named
@RequestScoped
public class DeedPage {
    @Inject
    Topics topics;

    @Inject
    Solutions solutions;

    @Inject
    Marks marks;

    @Inject
    Charges charges;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Bylines bylines;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Post doubted;
    private @Nullable Post withdrawn;

    /** Something that a button does. */
    private record Deed(Outcome outcome, String said) {}

    /** Does what a button asks for. */
    public void open() throws IOException {
        Optional<Long> number = PageRequest.number(page.value("id"));
        if (number.isEmpty()) {
            answers.notFound();
            return;
        }
        Optional<Deed> deed = page.isGivenBack() ? Optional.empty() : done(number.get());
        if (deed.isPresent()) {
            answer(number.get(), deed.get());
        } else {
            show(number.get());
        }
    }

    private Optional<Deed> done(long id) {
        return pressed("accept")
                .map(to -> new Deed(solutions.accept(id, to, caller), to ? "accept.done" : "accept.not.done"))
                .or(() -> pressed("useful").map(to -> new Deed(marks.useful(id, to, caller), "")))
                .or(() -> pressed("blocked").map(to -> new Deed(marks.blocked(id, to, caller), "")))
                .or(() -> pressed("take")
                        .map(to -> to
                                ? new Deed(charges.take(id, caller), "take.done")
                                : new Deed(charges.giveBack(id, caller), "take.not.done")))
                .or(() -> pressed("confirm").map(to -> new Deed(solutions.confirm(id, caller), "confirm.done")))
                .or(() -> pressed("withdraw").map(to -> new Deed(withdrawals.withdraw(id, caller), "withdrawn")))
                .or(() -> pressed("restore").map(to -> new Deed(withdrawals.restore(id, caller), "restored")));
    }

    private Optional<Boolean> pressed(String name) {
        return page.posted(name).map("1"::equals);
    }

    private void answer(long id, Deed deed) throws IOException {
        switch (deed.outcome()) {
            case DONE -> leadOn(id, deed.said());
            case UNKNOWN -> answers.notFound();
            // Says so on a page of its own.
            case FORBIDDEN -> caller.require(Role.ADMINISTRATOR);
            case LOCKED -> leadOn(id, "locked");
            case TOO_LATE -> answers.goTo("/forum", i18n.t("forum.deed.tooLate"));
            case TAKEN -> answers.goTo(place(id), taken(id));
        }
    }

    private void leadOn(long id, String said) throws IOException {
        if (said.isEmpty()) {
            answers.goTo(place(id));
        } else {
            answers.goTo(place(id), i18n.t("forum.deed." + said));
        }
    }

    /** Where the post stands; this page for one that its author may still show again. */
    private String place(long id) {
        return topics.post(id, sights.own())
                .map(post -> topics.pathOf(post, TopicPage.AT_ONCE, sights.own()))
                .orElse("/forum/messages/" + id + "/gestes");
    }

    /** Who was first. */
    private String taken(long id) {
        Long first = topics.post(id, sights.own())
                .map(post -> post.topic().takenBy())
                .orElse(null);
        Map<Long, Byline> names = first == null ? Map.of() : bylines.of(List.of(first));
        Byline who = first == null ? null : names.get(first);
        return i18n.t("forum.deed.taken.first", who == null ? i18n.t("forum.somebody") : who.name());
    }

    private void show(long id) throws IOException {
        Optional<Post> post = topics.post(id, sights.own());
        if (post.filter(one -> withdrawals.mayWithdraw(one, sights.own())).isPresent()
                && page.parameters().containsKey("retirer")) {
            doubted = post.get();
        } else if (post.isPresent() && !post.get().isHidden()) {
            answers.goTo(place(id));
        } else {
            withdrawn = withdrawals.regrettable(id, caller).orElse(null);
            if (withdrawn == null) {
                answers.notFound();
            }
        }
    }

    /** The post about which the page asks; null for none. */
    public @Nullable Post getDoubted() {
        return doubted;
    }

    /** The post that was just taken back; null for none. */
    public @Nullable Post getWithdrawn() {
        return withdrawn;
    }

    /** Where to go when all is well: to the post, or to what is left of its topic. */
    public String getBack() {
        Post post = doubted == null ? withdrawn : doubted;
        boolean gone = post == null || post.topic().isHidden();
        return page.to(gone ? "/forum" : post.topic().path());
    }
}
