package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Something to show in every element. */
@Named
@RequestScoped
public class StylesPage {
    /** A row of the table. */
    public record Row(String name, int offers) {}

    private final List<Row> rows = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new Row("Orgelles " + number, 13 * number % 11))
            .toList();

    private String text = "";
    private String choice = "20";
    private List<String> choices = List.of("1");

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
