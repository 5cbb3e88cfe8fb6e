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
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.text.TextDiff;
import org.jspecify.annotations.Nullable;

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
    private @Nullable String written;
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

    /** What stands in the editor: a sample until somebody has written something else. */
    public String getWritten() {
        return written == null ? i18n.t("platform.styles.write.sample") : written;
    }

    public void setWritten(@Nullable String written) {
        this.written = written == null ? "" : written;
    }

    public String getRendered() {
        return Markdown.html(i18n.t("platform.styles.write.sample"));
    }

    public String getDiff() {
        return TextDiff.html(
                i18n.t("platform.styles.write.before"), i18n.t("platform.styles.write.after"), i18n.getLanguage());
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
