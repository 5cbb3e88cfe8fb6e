package org.entraidants.events.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.events.calendar.CalendarWriter;
import org.entraidants.events.calendar.CalendarWriter.Head;
import org.entraidants.events.calendar.CalendarWriter.Method;
import org.entraidants.events.calendar.Entries;
import org.entraidants.events.calendar.PrivateFeeds;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.Announced;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Kind;
import org.entraidants.events.gathering.Sights;
import org.entraidants.events.gathering.Wording;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.feed.AtomWriter;
import org.entraidants.platform.feed.Feed;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Messages;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Feeds in the words of their language, as their addresses ask for them. */
@RequestScoped
public class FeedWords {
    private static final int SUMMARY = 300;
    private static final int MOST_ALARM = 20_160;

    @Inject
    Calendars calendars;

    @Inject
    PrivateFeeds privateFeeds;

    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    @Inject
    Network network;

    @Inject
    Messages messages;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    /** What everybody sees, of one kind or territory when the address says so. */
    public byte[] open() {
        return written(i18n.t("events.title") + " · " + network.getName(), asked());
    }

    private List<Announced> asked() {
        List<Announced> asked = calendars.open(kind(), parameter("departement"));
        page.keepUntil(calendars.holdsUntil(asked), Gathering.SEARCHED);
        return asked;
    }

    private @Nullable Kind kind() {
        return Kind.inAddress(Objects.requireNonNullElse(parameter("genre"), ""))
                .orElse(null);
    }

    private @Nullable String parameter(String name) {
        String value = page.parameter(name);
        return value.isEmpty() ? null : value;
    }

    /** What the owner of the address goes to; empty when it leads nowhere. */
    public Optional<byte[]> own() {
        return privateFeeds
                .owner(new Token(page.value("token")))
                .map(owner -> written(i18n.t("events.mine") + " · " + network.getName(), calendars.of(owner)));
    }

    /** One gathering that the caller sees, to be put into a calendar by hand. */
    public Optional<byte[]> one() {
        return PageRequest.number(page.value("gathering").replaceFirst("-.*", ""))
                .flatMap(id -> agenda.find(id, sights.own()))
                .filter(gathering -> !gathering.isDraft())
                .map(gathering -> written("", List.of(gathering)));
    }

    private byte[] written(String name, List<? extends Announced> gatherings) {
        Wording wording = wording();
        Optional<Integer> alarm = alarm();
        String site = site();
        Instant changed = gatherings.stream()
                .map(Announced::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return CalendarWriter.bytes(
                new Head(Method.PUBLISH, name, changed),
                gatherings.stream()
                        .map(one -> Entries.of(one, wording, site + one.path(), Optional.empty(), alarm))
                        .toList());
    }

    /** How many minutes before the calendar rings: {@code ?rappel=60}. */
    private Optional<Integer> alarm() {
        return PageRequest.number(parameter("rappel"))
                .filter(minutes -> minutes > 0 && minutes <= MOST_ALARM)
                .map(Long::intValue);
    }

    /** The Atom feed, the newest announcement first. */
    public byte[] atom() {
        Wording wording = wording();
        String query = PageRequest.query(page.parameters());
        String site = site();
        List<Feed.Item> items = asked().stream()
                .sorted(Comparator.comparing(FeedWords::published).reversed())
                .map(one -> new Feed.Item(
                        "urn:uuid:" + one.uid().replaceAll("@.*", ""),
                        one.title(),
                        site + one.path(),
                        "",
                        "",
                        wording.day(one) + ", " + wording.hours(one) + ". " + wording.where(one) + ". "
                                + Markdown.excerpt(one.body(), SUMMARY),
                        published(one),
                        one.changedAt()))
                .toList();
        return AtomWriter.bytes(new Feed(
                "tag:" + URI.create(page.getSite()).getHost() + ",2026-01-01:/agenda/atom.xml" + query,
                i18n.t("events.title") + " · " + network.getName(),
                page.getFullUrl() + query,
                page.getSite() + page.to("/agenda") + query,
                page.getLanguage().getLanguage(),
                items));
    }

    private static Instant published(Announced gathering) {
        return Objects.requireNonNullElse(gathering.publishedAt(), gathering.createdAt());
    }

    /** What stands before the paths of gatherings: asked for once, not for each of them. */
    private String site() {
        return page.getSite() + page.to("");
    }

    private Wording wording() {
        return new Wording(messages, i18n.getLanguage(), clock);
    }
}
