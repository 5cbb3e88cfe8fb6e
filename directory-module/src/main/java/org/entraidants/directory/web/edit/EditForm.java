package org.entraidants.directory.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.Correction;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Marks;
import org.entraidants.directory.Objection;
import org.entraidants.directory.Outcome;
import org.entraidants.directory.Outcome.Faster;
import org.entraidants.directory.Part;
import org.entraidants.platform.privacy.Kind;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** What the forms that correct a sheet have in common: fields, what is wrong with them, who was faster. */
@RequestScoped
public class EditForm {
    @Inject
    Sent sent;

    @Inject
    DetailWords words;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Dates dates;

    @Inject
    I18n i18n;

    private List<EditField> fields = List.of();
    private String opened = "";
    private boolean doubtful;

    /** Makes the fields of a part, with what stands there. */
    void begin(Part part, Map<Detail, String> texts, Marks marks) {
        fields = part.details().stream()
                .map(detail -> field(detail, texts.getOrDefault(detail, "")))
                .toList();
        opened = sent.isForm() ? sent.value("opened") : marks.toString();
    }

    private EditField field(Detail detail, String text) {
        var field = new EditField(detail, words.label(detail), words.hint(detail), words.choices(detail, text));
        field.fill(text);
        return field;
    }

    /** What the fields say, as far as the author does not take what the sheet says by now. */
    Correction correction() {
        Map<Detail, String> texts = fields.stream()
                .collect(Collectors.toMap(
                        EditField::detail, EditField::typed, (a, b) -> a, () -> new EnumMap<>(Detail.class)));
        return sent.correction(texts);
    }

    /** Goes on when a correction was taken in; else says what stands in its way. */
    void answer(Optional<Outcome> outcome, String target) throws IOException {
        if (outcome.isEmpty()) {
            answers.notFound();
        } else if (outcome.get() instanceof Outcome.Corrected) {
            answers.goTo(target, i18n.t("directory.edit.done"));
        } else if (outcome.get() instanceof Outcome.Unchanged) {
            answers.goTo(target, i18n.t("directory.edit.unchanged"));
        } else {
            show(outcome.get());
        }
    }

    private void show(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            refused.objections().forEach(this::show);
            doubtful = refused.objections().stream().allMatch(Objection::isWaivable);
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            opened = overtaken.now().toString();
            errors.add(i18n.t("directory.edit.overtaken"));
            overtaken.faster().forEach(this::show);
        } else if (outcome instanceof Outcome.Gone) {
            errors.add(i18n.t("directory.edit.gone"));
        }
    }

    private void show(Objection objection) {
        Detail detail = objection.detail();
        errors.add(detail.key(), words.label(detail) + i18n.t("directory.edit.colon") + words(objection));
    }

    private String words(Objection objection) {
        String key = "directory.edit.objection." + objection.reason();
        List<Object> values = objection.values().stream()
                .map(value -> value instanceof Kind kind ? kind.explanation(page.getLanguage()) : value)
                .toList();
        return switch (values.size()) {
            case 0 -> i18n.t(key);
            case 1 -> i18n.t(key, values.get(0));
            default -> i18n.t(key, values.get(0), values.get(1));
        };
    }

    private void show(Faster faster) {
        Detail detail = faster.detail();
        String theirs = words.value(detail, faster.theirs());
        errors.add(detail.key(), i18n.t("directory.edit.overtaken.field", words.label(detail)));
        fields.stream()
                .filter(field -> field.detail() == detail)
                .forEach(field ->
                        field.overtake(who(faster), theirs.isEmpty() ? i18n.t("directory.edit.nothing") : theirs));
    }

    private String who(Faster faster) {
        return faster.by() == null || faster.at() == null
                ? i18n.t("directory.edit.overtaken.somebody")
                : i18n.t("directory.edit.overtaken.by", faster.by(), dates.ago(faster.at()));
    }

    public List<EditField> getFields() {
        return fields;
    }

    /** What stood there when the form was opened, as marks. */
    public String getOpened() {
        return opened;
    }

    /** Whether nothing is wrong for certain, so that the author may insist. */
    public boolean isDoubtful() {
        return doubtful;
    }
}
