package org.entraidants.events.after.survey;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** What all who answered think. The texts of one person do not stand side by side. */
public record Results(int invited, List<Integer> marks, List<String> takes, List<String> missing) {
    /** From so many answers on there is an average: one of fewer is an opinion. */
    static final int ENOUGH = 3;

    public Results {
        marks = List.copyOf(marks);
        takes = List.copyOf(takes);
        missing = List.copyOf(missing);
    }

    static Results of(int invited, List<Answer> answers) {
        return new Results(
                invited,
                answers.stream().map(Answer::useful).sorted().toList(),
                texts(answers.stream().map(Answer::takes).toList()),
                texts(answers.stream().map(Answer::missing).toList()));
    }

    /** In the order of the alphabet, which tells nothing of who wrote what. */
    private static List<String> texts(List<String> all) {
        return all.stream().filter(text -> !text.isEmpty()).sorted().toList();
    }

    public int number() {
        return marks.size();
    }

    /** How many gave a mark. */
    public long count(int mark) {
        return marks.stream().filter(one -> Objects.equals(one, mark)).count();
    }

    /** The average mark; empty while too few have answered. */
    public OptionalDouble average() {
        return marks.size() < ENOUGH
                ? OptionalDouble.empty()
                : marks.stream().mapToInt(Integer::intValue).average();
    }
}
