package org.entraidants.platform.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.People;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Everybody who has an account, for administrators. */
@Named
@RequestScoped
public class AccountsPage {
    private static final int ROWS = 30;

    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    private @Nullable List<Account> found;

    public List<Account> getList() {
        List<Account> all = found();
        return all.subList(0, Math.min(ROWS, all.size()));
    }

    /** Where the next page is, empty at the end. */
    public String getNext() {
        List<Account> all = found();
        return all.size() <= ROWS
                ? ""
                : page.to("/admin/comptes")
                        + PageRequest.query(Map.of(
                                "q", List.of(getQ()),
                                "avant", List.of(Long.toString(all.get(ROWS - 1).id()))));
    }

    /** What is looked for in names and addresses. */
    public String getQ() {
        return Objects.requireNonNullElse(request.getParameter("q"), "");
    }

    private List<Account> found() {
        if (found == null) {
            Long before = PageRequest.number(request.getParameter("avant")).orElse(null);
            found = people.find(getQ(), before, ROWS + 1, caller);
        }
        return found;
    }
}
