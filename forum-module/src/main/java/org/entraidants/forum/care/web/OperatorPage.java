package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.entraidants.forum.Operator;
import org.entraidants.forum.SpaceDesk.Saved;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.WordDesk;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** An operator: {@code /admin/forum/organismes/{operator}}; {@code nouveau} for a new one. */
@Named
@RequestScoped
public class OperatorPage {
    @Inject
    WordDesk desk;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Caller caller;

    @Inject
    CareForm form;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private @Nullable Operator operator;

    /** Keeps what was sent, or shows the form. */
    public void open() throws IOException {
        Optional<Operator> found = taxonomies.now().operator((Long) form.number("operator"));
        if (found.isEmpty() && !isNew()) {
            answers.notFound();
            return;
        }
        operator = found.orElse(null);
        if (page.posted("save").isPresent()) {
            save();
        }
    }

    private void save() throws IOException {
        try {
            Saved saved = desk.saveOperator(
                    operator == null ? 0 : operator.id(),
                    getName(),
                    CareForm.lines(getSynonyms()),
                    form.typed("country"),
                    getSite().strip(),
                    caller);
            form.tell(saved.flaws());
            if (saved.id() > 0) {
                answers.goTo("/admin/forum/organismes", i18n.t("forum.care.done.OPERATOR"));
            }
        } catch (TextRefused refused) {
            form.refuse(refused, Map.of("name", getName(), "synonyms", getSynonyms()));
        }
    }

    public boolean isNew() {
        return page.value("operator").equals(GroupPage.NEW);
    }

    public String getName() {
        return form.shown("name", operator, Operator::name);
    }

    /** One to a line. */
    public String getSynonyms() {
        return form.shown("synonyms", operator, one -> String.join("\n", one.synonyms()));
    }

    public String getSite() {
        return form.shown("site", operator, Operator::site);
    }

    public String getCountry() {
        return form.shown("country", operator, Operator::country);
    }
}
