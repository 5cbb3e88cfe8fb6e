package org.entraidants.forum.care.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Report;
import org.entraidants.forum.web.TopicWords;
import org.entraidants.platform.web.I18n;
import org.jspecify.annotations.Nullable;

/** How the people around reports are called: asked for in one query. */
@Dependent
class ReportPeople {
    @Inject
    Bylines bylines;

    @Inject
    TopicWords words;

    @Inject
    I18n i18n;

    private Map<Long, Byline> names = Map.of();

    /** @param author of a post, null for none */
    void read(List<Report> reports, @Nullable Long author) {
        names = bylines.of(Stream.concat(
                        Stream.ofNullable(author),
                        reports.stream()
                                .flatMap(report -> Stream.of(report.reporterId(), report.takenBy(), report.settledBy())
                                        .flatMap(Stream::ofNullable)))
                .collect(Collectors.toSet()));
    }

    /** How somebody is called. */
    String name(@Nullable Long account) {
        Byline byline = account == null ? null : names.get(account);
        return byline == null ? i18n.t("forum.somebody") : words.name(byline);
    }
}
