package org.entraidants.forum.figures.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entraidants.forum.figures.ForumFigures;
import org.entraidants.forum.figures.Overview;
import org.entraidants.forum.figures.Period;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** How the forum helps, in words and small tables: {@code /admin/forum/chiffres}. */
@Named
@RequestScoped
public class ForumFiguresPage {
    static final String PATH = "/admin/forum/chiffres";
    private static final String PERIOD = "periode";
    private static final int STEPS = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    ForumFigures figures;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private Period period = Period.MONTH;
    private @Nullable Overview shown;

    /** Another period. */
    public record Choice(String label, String href, boolean current) {}

    /** Counts. */
    public void open() {
        period = asked(request);
        shown = figures.of(period, caller);
    }

    /** The period of an address, the last thirty days unless it names one. */
    static Period asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PERIOD))
                .flatMap(Period::coded)
                .orElse(Period.MONTH);
    }

    public @Nullable Overview getShown() {
        return shown;
    }

    public List<Choice> getPeriods() {
        return Arrays.stream(Period.values())
                .map(one -> new Choice(i18n.t("forum.figures.period." + one), to(PATH, one), one == period))
                .toList();
    }

    /** Where the same figures are for a spreadsheet. */
    public String getCsv() {
        return to(PATH + ".csv", period);
    }

    private String to(String path, Period one) {
        return page.to(path) + "?" + PERIOD + "=" + one.code();
    }

    /** How long half of the answered questions have waited at most. */
    public String getMedian() {
        return shown == null
                ? ""
                : shown.median()
                        .map(this::inWords)
                        .map(time -> i18n.t("forum.figures.median", time))
                        .orElse("");
    }

    private String inWords(Duration time) {
        if (time.toMinutes() < 120) {
            return i18n.t("forum.figures.minutes", Math.max(1, time.toMinutes()));
        }
        return time.toHours() < 48
                ? i18n.t("forum.figures.hours", time.toHours())
                : i18n.t("forum.figures.days", time.toDays());
    }

    /** A part of all that was asked, in percent. */
    public long percent(long part) {
        return shown == null || shown.asked() == 0 ? 0 : Math.round(100.0 * part / shown.asked());
    }

    /** How long the bar of a number is beside the longest, in twentieths. */
    public long length(long number, long longest) {
        return longest == 0 ? 0 : Math.max(1, Math.round((double) STEPS * number / longest));
    }
}
