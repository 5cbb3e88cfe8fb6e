package org.entraidants.forum.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Category;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Tag;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Taxonomy;
import org.entraidants.forum.TopicFilter;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.feed.Feeds;
import org.entraidants.forum.feed.Feeds.FedTopic;
import org.entraidants.platform.feed.Feed;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** A feed in the words of its language, as its address asks for it. */
@RequestScoped
public class FeedWords {
    @Inject
    Feeds feeds;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Bylines bylines;

    @Inject
    Network network;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private record Narrowing(TopicFilter filter, String name) {}

    /** The feed that was asked for; empty when its category, operator or tag is not there for the reader. */
    public Optional<Feed> feed(Sight sight) {
        return narrowing(taxonomies.now(), sight).map(narrowing -> feed(narrowing, sight));
    }

    private Optional<Narrowing> narrowing(Taxonomy order, Sight sight) {
        if (!asked("categorie").isEmpty()) {
            return order.category(asked("categorie"))
                    .filter(one -> sight.mayRead(one.space()))
                    .map(Category::name)
                    .map(name -> new Narrowing(
                            filter(
                                    order.category(asked("categorie"))
                                            .orElseThrow()
                                            .id(),
                                    null,
                                    null),
                            name));
        }
        if (!asked("organisme").isEmpty()) {
            Optional<Operator> operator = order.operator(asked("organisme"));
            return operator.map(one -> new Narrowing(filter(null, one.id(), null), one.name()));
        }
        if (!asked("etiquette").isEmpty()) {
            Optional<Tag> tag = order.tag(asked("etiquette"));
            return tag.map(one -> new Narrowing(filter(null, null, one.id()), one.name()));
        }
        return Optional.of(new Narrowing(TopicFilter.ALL, i18n.t("forum.title")));
    }

    private static TopicFilter filter(
            @org.jspecify.annotations.Nullable Long category,
            @org.jspecify.annotations.Nullable Long operator,
            @org.jspecify.annotations.Nullable Long tag) {
        return new TopicFilter(null, category, operator, tag, null, null, null);
    }

    private String asked(String name) {
        return page.parameter(name);
    }

    private Feed feed(Narrowing narrowing, Sight sight) {
        List<FedTopic> topics = feeds.topics(narrowing.filter(), sight);
        Map<Long, Byline> names = bylines.of(authors(topics));
        String query = PageRequest.query(page.parameters());
        boolean member = sight.accountId() != null;
        String path = member ? "/forum" : "/forum/atom.xml";
        return new Feed(
                tag("2026-01-01", path + query + (member ? "#" + sight.accountId() : "")),
                narrowing.name() + " · " + network.getName(),
                page.getFullUrl() + query,
                page.getSite() + page.to("/forum") + query,
                page.getLanguage().getLanguage(),
                topics.stream().map(topic -> item(topic, names, member)).toList());
    }

    private static Set<Long> authors(List<FedTopic> topics) {
        var authors = new HashSet<Long>();
        topics.forEach(topic -> {
            if (topic.row().authorId() != null) {
                authors.add(topic.row().authorId());
            }
        });
        return authors;
    }

    private Feed.Item item(FedTopic topic, Map<Long, Byline> names, boolean member) {
        TopicRow row = topic.row();
        return new Feed.Item(
                tag(Dates.dateOf(row.createdAt()).toString(), "/forum/sujets/" + row.id()),
                row.title(),
                page.getSite() + page.to(row.path()),
                author(row, names, member),
                taxonomies.now().category(row.categoryId()).map(Category::name).orElse(""),
                topic.summary(),
                row.createdAt(),
                row.bumpedAt());
    }

    private String author(TopicRow row, Map<Long, Byline> names, boolean member) {
        Byline byline = row.authorId() == null ? null : names.get(row.authorId());
        if (byline == null) {
            return i18n.t("forum.somebody");
        }
        return member ? byline.name() : byline.shortName();
    }

    /** A lasting name (RFC 4151): of the site, the day that it is from, and the path. */
    private String tag(String day, String path) {
        return "tag:" + URI.create(page.getSite()).getHost() + "," + day + ":" + path;
    }
}
