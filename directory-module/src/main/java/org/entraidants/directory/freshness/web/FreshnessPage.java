package org.entraidants.directory.freshness.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entraidants.directory.Structure;
import org.entraidants.directory.freshness.CampaignTally;
import org.entraidants.directory.freshness.Campaigns;
import org.entraidants.directory.freshness.SheetOverview;
import org.entraidants.directory.freshness.SheetOverview.After;
import org.entraidants.directory.freshness.SheetRow;
import org.entraidants.directory.freshness.SheetState;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Where all sheets stand, and what became of the campaigns: {@code /admin/fraicheur}. */
@Named
@RequestScoped
public class FreshnessPage {
    static final String PATH = "/admin/fraicheur";
    private static final int ROWS = 30;
    private static final int CAMPAIGNS = 5;

    @Inject
    HttpServletRequest request;

    @Inject
    SheetOverview overview;

    @Inject
    Campaigns campaigns;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private Map<SheetState, Long> counts = Map.of();
    private List<String> departments = List.of();
    private List<SheetRow> found = List.of();
    private List<CampaignTally> tallies = List.of();

    @PostConstruct
    void look() {
        departments = overview.departments(caller);
        counts = overview.counts(getDepartment(), caller);
        found = overview.rows(
                getState(),
                getDepartment(),
                new After(
                        parameter("nom"),
                        PageRequest.number(parameter("numero")).orElse(0L)),
                ROWS + 1,
                caller);
        tallies = campaigns.newest(CAMPAIGNS, caller);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** The state that is asked for; null for all. */
    public @Nullable SheetState getState() {
        return SheetState.of(parameter("etat")).orElse(null);
    }

    /** The department that is asked for; empty for everywhere, and for one in which there is nothing. */
    public String getDepartment() {
        String asked = parameter("departement");
        return departments.contains(asked) ? asked : "";
    }

    public List<SheetState> getStates() {
        return Arrays.asList(SheetState.values());
    }

    public long count(SheetState state) {
        return counts.getOrDefault(state, 0L);
    }

    public List<String> getDepartments() {
        return departments;
    }

    public List<SheetRow> getRows() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    public List<CampaignTally> getCampaigns() {
        return tallies;
    }

    /** Whether mails are being written right now. */
    public boolean isRunning() {
        return tallies.stream().anyMatch(CampaignTally::isRunning);
    }

    /** How far the writing of mails is. */
    public String getProgress() {
        return tallies.stream()
                .filter(CampaignTally::isRunning)
                .findFirst()
                .map(tally -> i18n.t("directory.freshness.campaign.running", tally.written(), tally.toWrite()))
                .orElse("");
    }

    /** The list with this state only; with all for null. */
    public String showing(@Nullable SheetState state) {
        return address(state, Map.of());
    }

    /** Where the next sheets are, empty at the end. */
    public String getNext() {
        if (found.size() <= ROWS) {
            return "";
        }
        Structure last = found.get(ROWS - 1).structure();
        return address(getState(), Map.of("nom", List.of(last.name()), "numero", List.of(Long.toString(last.id()))));
    }

    private String address(@Nullable SheetState state, Map<String, List<String>> more) {
        var parameters = new java.util.LinkedHashMap<String, List<String>>();
        parameters.put("etat", List.of(state == null ? "" : state.word()));
        parameters.put("departement", List.of(getDepartment()));
        parameters.putAll(more);
        return page.to(PATH) + PageRequest.query(parameters) + "#fiches";
    }

    /** When a sheet was right, and who said so. */
    public String known(Structure structure) {
        if (structure.verifiedAt() != null) {
            return structure.verifiedBy() == null
                    ? i18n.t("directory.structure.verified.nobody", dates.day(structure.verifiedAt()))
                    : i18n.t("directory.structure.verified", dates.day(structure.verifiedAt()), structure.verifiedBy());
        }
        return structure.sourceUpdatedOn() == null
                ? i18n.t("directory.structure.source.none")
                : i18n.t("directory.freshness.source", dates.day(structure.sourceUpdatedOn()));
    }

    /** What has been done about a sheet; empty for nothing. */
    public String done(SheetRow row) {
        var asking = row.asking();
        if (asking == null || (row.state() != SheetState.REMINDED && row.state() != SheetState.SILENT)) {
            return "";
        }
        return asking.remindedAt() == null
                ? i18n.t("directory.freshness.waiting")
                : i18n.t("directory.freshness.reminded", asking.reminders(), dates.ago(asking.remindedAt()));
    }
}
