package org.entraidants.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entraidants.directory.people.As;
import org.entraidants.forum.Discussions;
import org.entraidants.forum.Discussions.Sending;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Post;
import org.entraidants.forum.Quotation;
import org.entraidants.forum.ReportReason;
import org.entraidants.forum.Reports;
import org.entraidants.forum.Topic;
import org.entraidants.forum.Writing.Written;
import org.entraidants.forum.draft.Drafts;
import org.entraidants.forum.draft.Place;
import org.entraidants.forum.follow.Bookmarks;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;

/** A member who has been in the network for some time, and what others have said to them. */
@ApplicationScoped
public class Member {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    ForumDesk desk;

    @Inject
    Discussions discussions;

    @Inject
    Reports reports;

    @Inject
    Drafts drafts;

    @Inject
    Bookmarks bookmarks;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    /**
     * What they have left.
     *
     * @param word of their name that nobody else has
     * @param own a question of theirs, answered by others
     * @param foreign an answer of theirs to a question of somebody else
     */
    public record Traces(Caller caller, String word, String name, Topic own, Post foreign) {
        public long accountId() {
            return caller.identity().orElseThrow().accountId();
        }
    }

    /** Somebody whom nobody has heard of. */
    public Caller named(String name, String address, Role role) {
        transactions.run(() -> accounts.create(new Account(address, name, role, false, Instant.now())));
        return As.of(accounts.byAddress(address).orElseThrow());
    }

    /** Somebody with traces everywhere. */
    public Traces withTraces() {
        String word = "Quinquis" + UUID.randomUUID().toString().substring(0, 8);
        String name = "Maëlle d’Arc " + word;
        Caller caller = named(name, word.toLowerCase(Locale.ROOT) + "@essai.example", Role.MEMBER);
        Caller other = desk.member();
        Topic own = desk.ask("Accès au dossier " + UUID.randomUUID(), "autre", caller);
        Topic theirs = desk.ask("Autre question " + UUID.randomUUID(), "autre", other);
        Post foreign = desk.answer(theirs, "Il faut le formulaire jaune.", caller);
        Post naming = said(theirs, "Merci @[" + name + "] et merci Maëlle d'Arc " + word + " !", other);
        edit(naming, "Merci beaucoup, @[" + name + "].", other);
        said(theirs, Quotation.of(foreign, name, "message 2") + "Je n’ai pas ce formulaire.", other);
        said(own, "Je demande à maëlle d’arc " + word.toUpperCase(Locale.ROOT) + ".", other);
        leaveAside(caller, foreign, naming, name);
        return new Traces(caller, word, name, own, foreign);
    }

    private Post said(Topic topic, String body, Caller who) {
        var written = (Written) discussions.answer(topic.id(), body, new Sending(UUID.randomUUID(), true), who);
        return entities.find(Post.class, written.postId());
    }

    private void edit(Post post, String body, Caller who) {
        discussions.edit(post.id(), post.edits(), body, true, who);
    }

    /** What stands beside the posts: drafts, bookmarks, reports, mails. */
    private void leaveAside(Caller caller, Post foreign, Post naming, String name) {
        drafts.keep(new Place.Answer(naming.topic().id()), UUID.randomUUID(), Map.of("body", "Mon brouillon"), caller);
        bookmarks.keep(naming.id(), caller);
        bookmarks.note(naming.id(), "à relire", true, caller);
        reports.report(naming.id(), ReportReason.OTHER, "Je n’aime pas être nommée.", true, caller);
        reports.report(foreign.id(), ReportReason.OTHER, "C’est " + name + " qui le dit.", true, desk.member());
        transactions.run(() -> outbox.queue(
                "collegue@essai.example",
                "",
                Letter.of("essai", Locale.FRENCH, "Une réponse de " + name).says(name + " vous a répondu.")));
    }
}
