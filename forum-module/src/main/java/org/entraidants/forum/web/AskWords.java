package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entraidants.forum.Category;
import org.entraidants.forum.Flaw;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicText;
import org.entraidants.platform.web.I18n;

/** What the form of a new topic says to its author. */
@RequestScoped
public class AskWords {
    @Inject
    Taxonomies taxonomies;

    @Inject
    AskForm form;

    @Inject
    AskChoices choices;

    @Inject
    I18n i18n;

    /** What is wrong with a field. */
    String flaw(Flaw flaw) {
        return switch (flaw.kind()) {
            case MISSING -> i18n.t("forum.ask.missing." + flaw.field());
            case TOO_LONG -> i18n.t("forum.ask.tooLong", flaw.limit());
            case UNKNOWN -> i18n.t("forum.ask.unknown");
        };
    }

    /** That the topic stands there, who reads it, and who is told. */
    String sent(TopicKind kind) {
        Category category = form.chosenCategory().orElseThrow();
        var sentences = new ArrayList<String>();
        sentences.add(i18n.t("forum.ask.sent." + kind, category.name(), choices.readers(category.space())));
        sentences.add(operator()
                .map(operator -> i18n.t("forum.ask.sent.told.operator", category.name(), operator.name()))
                .orElseGet(() -> i18n.t("forum.ask.sent.told", category.name())));
        if (!form.unknownTags().isEmpty()) {
            sentences.add(i18n.t("forum.ask.sent.tags", String.join(", ", form.unknownTags())));
        }
        return String.join(" ", sentences);
    }

    /** What the form of the kind says, as the page of the topic shows it. */
    List<TopicPage.Fact> facts(TopicText text) {
        var facts = new ArrayList<TopicPage.Fact>();
        operator().ifPresent(one -> facts.add(new TopicPage.Fact(i18n.t("forum.operator"), one.name(), false)));
        text.given()
                .values()
                .forEach((name, value) -> facts.add(
                        new TopicPage.Fact(i18n.t("forum.detail." + name), value, value.startsWith("https://"))));
        return facts;
    }

    private Optional<Operator> operator() {
        return taxonomies.now().operator(form.getOperator());
    }
}
