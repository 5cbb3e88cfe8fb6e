package org.entraidants.forum.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Byline;
import org.entraidants.forum.Post;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** The posts of one page as it shows them; each of their authors is put in words once. */
final class PostViews {
    private final Map<Long, Byline> names;
    private final TopicWords words;
    private final I18n i18n;
    private final Dates dates;
    private final String sheets;
    private final String messages;
    private final Map<Byline, Author> authors = new HashMap<>();

    private record Author(String name, String structure, String sheet, String initials) {}

    /** @param names of the people of the page, by their accounts */
    PostViews(Map<Long, Byline> names, TopicWords words, I18n i18n, Dates dates, PageRequest page) {
        this.names = names;
        this.words = words;
        this.i18n = i18n;
        this.dates = dates;
        sheets = page.to("/annuaire/");
        messages = page.to("/forum/messages/");
    }

    PostView of(Post post) {
        Author author = authors.computeIfAbsent(byline(post), this::author);
        Instant edited = post.editedAt();
        return new PostView(
                post,
                author.name(),
                author.structure(),
                author.sheet(),
                author.initials(),
                messages + post.id(),
                dates.ago(post.createdAt()),
                edited == null ? "" : i18n.t("forum.post.edited", dates.ago(edited)),
                validity(post));
    }

    private Byline byline(Post post) {
        return Optional.ofNullable(post.authorId())
                .map(names::get)
                .orElseGet(
                        () -> new Byline(i18n.t(post.isImported() ? "forum.import.byline" : "forum.somebody"), "", ""));
    }

    private Author author(Byline byline) {
        return new Author(
                words.name(byline),
                byline.structure(),
                byline.slug().isEmpty() ? "" : sheets + byline.slug(),
                byline.initials());
    }

    private String validity(Post post) {
        Instant at = post.validAt();
        Byline by = Optional.ofNullable(post.validBy()).map(names::get).orElse(null);
        return at == null || by == null ? "" : i18n.t("forum.post.valid", dates.day(at), words.name(by));
    }
}
