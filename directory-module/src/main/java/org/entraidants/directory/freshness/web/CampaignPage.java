package org.entraidants.directory.freshness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entraidants.directory.freshness.CampaignPlan;
import org.entraidants.directory.freshness.Campaigns;
import org.entraidants.directory.freshness.RuleBook;
import org.entraidants.directory.freshness.Selection;
import org.entraidants.directory.freshness.SheetOverview;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Whom a campaign would write to, and the button that begins it: {@code /admin/fraicheur/campagne}. */
@Named
@RequestScoped
public class CampaignPage {
    @Inject
    HttpServletRequest request;

    @Inject
    Campaigns campaigns;

    @Inject
    SheetOverview overview;

    @Inject
    RuleBook book;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable CampaignPlan plan;
    private List<String> departments = List.of();

    /** Begins the campaign whose button was pressed, or shows what one would do. */
    public void open() throws IOException {
        var pressed = page.postedNumber("start");
        if (pressed.isPresent()) {
            Campaigns.Outcome outcome = campaigns.start(selection(), pressed.get(), caller);
            answers.goTo(FreshnessPage.PATH, i18n.t("directory.campaign." + outcome));
            return;
        }
        departments = overview.departments(caller);
        plan = campaigns.preview(selection(), caller);
    }

    private Selection selection() {
        return new Selection(getDepartment(), isSilent());
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public String getDepartment() {
        String asked = parameter("departement");
        return asked.substring(0, Math.min(60, asked.length()));
    }

    /** Whether those that stayed silent are asked again. */
    public boolean isSilent() {
        return parameter("silencieuses").equals("oui");
    }

    public @Nullable CampaignPlan getPlan() {
        return plan;
    }

    public List<String> getDepartments() {
        return departments;
    }

    /** Whether the mails wait for the morning. */
    public boolean isNight() {
        Instant now = clock.instant();
        return book.rules().startsAt(now).isAfter(now);
    }

    /** The hour at which mails begin to be written. */
    public int getFromHour() {
        return book.rules().fromHour();
    }
}
