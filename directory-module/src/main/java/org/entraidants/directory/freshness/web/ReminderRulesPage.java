package org.entraidants.directory.freshness.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.entraidants.directory.freshness.Frequency;
import org.entraidants.directory.freshness.ReminderRules;
import org.entraidants.directory.freshness.RuleBook;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;

/** How the network asks: {@code /admin/fraicheur/reglages}. */
@Named
@RequestScoped
public class ReminderRulesPage {
    private static final List<Integer> WAITS = List.of(7, 14, 21, 28);

    @Inject
    RuleBook book;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private Frequency usual = Frequency.HALF_YEARLY;
    private boolean automatic;
    private int secondAfter;
    private int silentAfter;
    private int fromHour;
    private int toHour;

    @PostConstruct
    void look() {
        ReminderRules rules = book.rules();
        usual = rules.usual();
        automatic = rules.automatic();
        secondAfter = rules.secondAfter();
        silentAfter = rules.silentAfter();
        fromHour = rules.fromHour();
        toHour = rules.toHour();
    }

    public void save() throws IOException {
        try {
            book.decide(new ReminderRules(usual, automatic, secondAfter, silentAfter, fromHour, toHour), caller);
            answers.goTo(FreshnessPage.PATH, i18n.t("directory.rules.done"));
        } catch (IllegalArgumentException notRules) {
            errors.add("toHour", i18n.t("directory.rules.hours.wrong"));
        }
    }

    /** The frequencies that a network may have. */
    public List<Frequency> getFrequencies() {
        return List.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.HALF_YEARLY, Frequency.YEARLY);
    }

    /** The days that one may wait, with those that are waited now. */
    public List<Integer> getWaits() {
        return IntStream.concat(WAITS.stream().mapToInt(days -> days), IntStream.of(secondAfter, silentAfter))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    public List<Integer> getMornings() {
        return hours(7, 12, fromHour);
    }

    public List<Integer> getEvenings() {
        return hours(12, 20, toHour);
    }

    private static List<Integer> hours(int first, int last, int now) {
        return IntStream.concat(IntStream.rangeClosed(first, last), IntStream.of(now))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    public Frequency getUsual() {
        return usual;
    }

    public void setUsual(Frequency usual) {
        this.usual = usual;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public void setAutomatic(boolean automatic) {
        this.automatic = automatic;
    }

    public int getSecondAfter() {
        return secondAfter;
    }

    public void setSecondAfter(int days) {
        secondAfter = days;
    }

    public int getSilentAfter() {
        return silentAfter;
    }

    public void setSilentAfter(int days) {
        silentAfter = days;
    }

    public int getFromHour() {
        return fromHour;
    }

    public void setFromHour(int hour) {
        fromHour = hour;
    }

    public int getToHour() {
        return toHour;
    }

    public void setToHour(int hour) {
        toHour = hour;
    }
}
