package org.entraidants.directory.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Detail;
import org.entraidants.directory.people.web.Tongues;
import org.entraidants.directory.web.TermWords;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;

/** The details of a sheet in words: their names, and what they say. */
@RequestScoped
class DetailWords {
    @Inject
    I18n i18n;

    @Inject
    TermWords terms;

    @Inject
    Tongues tongues;

    @Inject
    Dates dates;

    @Inject
    RuleWords rules;

    String label(Detail detail) {
        return i18n.t("directory.edit." + detail.key());
    }

    String hint(Detail detail) {
        return i18n.t("directory.edit." + detail.key() + ".hint");
    }

    /** What may be chosen, what stands there already included. */
    List<Choice> choices(Detail detail, String now) {
        return Stream.concat(
                        detail.choices().stream(),
                        detail.choices().isEmpty() ? Stream.of() : Detail.lines(now).stream())
                .distinct()
                .map(value -> new Choice(value, choice(detail, value)))
                .toList();
    }

    /** One value of a list in words. */
    String choice(Detail detail, String value) {
        return switch (detail) {
            case LANGUAGES -> tongues.word(value);
            case OFFER_STEPS -> Detail.STEPS.contains(value) ? i18n.t("directory.step." + value) : value;
            case PERIOD_KIND -> i18n.t("directory.edit.periodKind." + value);
            case STOP_WEEKDAY -> dates.weekday(DayOfWeek.valueOf(value));
            default ->
                detail.terms().stream()
                        .filter(term -> term.standard().equals(value))
                        .map(terms::word)
                        .findFirst()
                        .orElse(value);
        };
    }

    /** What a detail says, understandable without its name beside it; empty for nothing. */
    String said(Detail detail, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (detail.shape()) {
            case YES -> label(detail);
            case NUMBER -> label(detail) + i18n.t("directory.edit.colon") + text;
            default -> value(detail, text);
        };
    }

    /** What a detail says; empty for nothing. */
    String value(Detail detail, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (detail.shape()) {
            case CHOICE, CHOICES, LINES ->
                Detail.lines(text).stream().map(value -> choice(detail, value)).collect(Collectors.joining(", "));
            case YES -> i18n.t("directory.edit.yes");
            case DATE -> dates.weekdayAndDay(LocalDate.parse(text));
            case TIME -> dates.time(LocalTime.parse(text));
            default ->
                detail == Detail.HOURS || detail == Detail.PERIOD_HOURS ? String.join(" · ", rules.of(text)) : text;
        };
    }
}
