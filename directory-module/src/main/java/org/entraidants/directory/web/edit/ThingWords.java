package org.entraidants.directory.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Part;
import org.entraidants.platform.web.I18n;

/** The things of lists in words. */
@RequestScoped
class ThingWords {
    @Inject
    DetailWords words;

    @Inject
    I18n i18n;

    /** What a thing is called. */
    String title(Part list, Map<Detail, String> texts) {
        String title = switch (list) {
            case OFFERS -> first(value(texts, Detail.OFFER_LABEL), value(texts, Detail.OFFER_SERVICE));
            case PERIODS -> value(texts, Detail.PERIOD_KIND);
            default ->
                first(value(texts, Detail.STOP_WEEKDAY), value(texts, Detail.STOP_DAY)) + ", "
                        + value(texts, Detail.STOP_COMMUNE);
        };
        return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** What it is called, with its days for a period. */
    String brief(Part list, Map<Detail, String> texts) {
        return list == Part.PERIODS ? title(list, texts) + ", " + days(texts) : title(list, texts);
    }

    /** What else there is to say of it. */
    String details(Part list, Map<Detail, String> texts) {
        return switch (list) {
            case OFFERS ->
                joined(
                        texts.getOrDefault(Detail.OFFER_LABEL, "").isEmpty() ? "" : value(texts, Detail.OFFER_SERVICE),
                        value(texts, Detail.OFFER_SCHEDULE));
            case PERIODS -> joined(days(texts), value(texts, Detail.PERIOD_HOURS), value(texts, Detail.PERIOD_MESSAGE));
            default ->
                joined(
                        i18n.t(
                                "directory.hours.day.range",
                                value(texts, Detail.STOP_FROM),
                                value(texts, Detail.STOP_TO)),
                        value(texts, Detail.STOP_PLACE));
        };
    }

    private String days(Map<Detail, String> texts) {
        String from = value(texts, Detail.PERIOD_FROM);
        String to = value(texts, Detail.PERIOD_TO);
        return from.equals(to) ? from : i18n.t("directory.edit.days", from, to);
    }

    private String value(Map<Detail, String> texts, Detail detail) {
        return words.value(detail, texts.getOrDefault(detail, ""));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
