package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.privacy.Guard;

/** Something to show in every element. */
@Named
@RequestScoped
public class StylesPage {
    /** A row of the table. */
    public record Row(String name, int offers) {}

    @Inject
    I18n i18n;

    private final List<Row> rows = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new Row("Orgelles " + number, 13 * number % 11))
            .toList();

    private String text = "";
    private String choice = "20";
    private List<String> choices = List.of("1");

    /** A text with a hit of each severity. */
    public GuardNote getNote() {
        var submission = Submission.of("body", i18n.t("platform.styles.guard.text"));
        var hits = Guard.scan(submission.fields().get("body")).stream()
                .map(hit -> new FieldHit("body", hit))
                .toList();
        return GuardNote.of(submission, new Verdict(hits, Set.of()), false);
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public List<String> getChoices() {
        return choices;
    }

    public void setChoices(List<String> choices) {
        this.choices = choices;
    }
}
