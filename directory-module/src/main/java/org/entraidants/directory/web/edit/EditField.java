package org.entraidants.directory.web.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Detail.Shape;
import org.jspecify.annotations.Nullable;

/** One field of a form that corrects a sheet. */
public class EditField {
    /** So many boxes to tick are folded away. */
    private static final int FEW = 9;

    private final Detail detail;
    private final String label;
    private final String hint;
    private final List<Choice> choices;
    private String text = "";
    private String faster = "";
    private String theirs = "";

    EditField(Detail detail, String label, String hint, List<Choice> choices) {
        this.detail = detail;
        this.label = label;
        this.hint = hint;
        this.choices = List.copyOf(choices);
    }

    Detail detail() {
        return detail;
    }

    String typed() {
        return text;
    }

    void fill(String filling) {
        text = filling;
    }

    /** Says that somebody else has changed the same since, and to what. */
    void overtake(String who, String what) {
        faster = who;
        theirs = what;
    }

    /** Its id in the page. */
    public String getId() {
        return detail.key();
    }

    /** Which kind of control it is. */
    public Shape getShape() {
        return detail.shape();
    }

    public String getLabel() {
        return label;
    }

    public String getHint() {
        return hint;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public boolean isFolded() {
        return choices.size() > FEW;
    }

    /** The type of a one-line input. */
    public String getType() {
        return switch (detail) {
            case PHONE -> "tel";
            case BOOKING_PAGE, ACCESSIBILITY_PAGE -> "url";
            default -> detail.shape() == Shape.DATE ? "date" : "text";
        };
    }

    /** The width of a one-line input. */
    public String getKind() {
        return switch (detail.shape()) {
            case NUMBER, DATE, TIME -> "short";
            default -> detail == Detail.POSTCODE ? "short" : "";
        };
    }

    public int getLongest() {
        return Math.max(detail.longest(), 20);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String[] getChosen() {
        return Detail.lines(text).toArray(String[]::new);
    }

    public void setChosen(String @Nullable [] chosen) {
        text = chosen == null ? "" : Arrays.stream(chosen).collect(Collectors.joining("\n"));
    }

    public boolean isYes() {
        return !text.isEmpty();
    }

    public void setYes(boolean yes) {
        text = yes ? Detail.TRUE : "";
    }

    /** What is chosen, in words; for the head of a folded list. */
    public String getChosenWords() {
        List<String> chosen = Detail.lines(text);
        return choices.stream()
                .filter(choice -> chosen.contains(choice.value()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    /** Who has changed the same since the form was opened; empty for nobody. */
    public String getFaster() {
        return faster;
    }

    /** What the sheet says since then, in words. */
    public String getTheirs() {
        return theirs;
    }
}
