package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.newsletter.subscriber.Suppression;
import org.entraidants.newsletter.subscriber.Suppressions;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** The addresses that get nothing, and letting them through again: {@code /admin/lettre/exclus}. */
@Named
@RequestScoped
public class SuppressionsPage {
    private static final String HERE = "/admin/lettre/exclus";
    private static final int ROWS = 50;

    @Inject
    Suppressions suppressions;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private List<Suppression> rows = List.of();
    private String next = "";

    /** Stops or lifts, or shows. */
    public void open() throws IOException {
        Optional<Long> lift = page.postedNumber("lift");
        if (lift.isPresent()) {
            suppressions.lift(lift.get(), caller);
            answers.goTo(HERE, i18n.t("newsletter.suppressions.lifted"));
        } else if (page.posted("address").isPresent()) {
            add();
        }
        long before = page.parameterNumber("avant").orElse(Long.MAX_VALUE);
        List<Suppression> found = suppressions.newest(getWords(), reasons(), before, ROWS + 1, caller);
        rows = found.size() > ROWS ? found.subList(0, ROWS) : found;
        next = found.size() > ROWS
                ? page.to(HERE)
                        + PageRequest.query(Map.of(
                                "q", List.of(getWords()),
                                "raison", List.of(getReason()),
                                "avant",
                                        List.of(Long.toString(rows.get(ROWS - 1).id()))))
                : "";
    }

    private List<Suppression.Reason> reasons() {
        List<Suppression.Reason> one = Arrays.stream(Suppression.Reason.values())
                .filter(reason -> reason.name().equals(getReason()))
                .toList();
        return one.isEmpty() ? getReasons() : one;
    }

    /** What is looked for in the addresses. */
    public String getWords() {
        return page.parameter("q");
    }

    /** The one reason that is shown; empty for all. */
    public String getReason() {
        return page.parameter("raison");
    }

    public List<Suppression.Reason> getReasons() {
        return List.of(Suppression.Reason.values());
    }

    public boolean isFiltered() {
        return !getWords().isEmpty() || !getReason().isEmpty();
    }

    private void add() throws IOException {
        Optional<MailAddress> address = MailAddress.parse(getAddress());
        if (address.isEmpty()) {
            errors.add("address", i18n.t("newsletter.subscribe.address.wrong"));
        } else {
            suppressions.stopByHand(
                    address.get(), page.posted("words").orElse("").strip(), caller);
            answers.goTo(HERE, i18n.t("newsletter.suppressions.added"));
        }
    }

    /** What was typed. */
    public String getAddress() {
        return page.posted("address").orElse("");
    }

    public List<Suppression> getRows() {
        return rows;
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return next;
    }
}
