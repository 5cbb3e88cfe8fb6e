package org.entraidants.events.after.survey;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What all who answered think. The texts of one person do not stand side by side.
 *
 * @param number how many have answered; of too few nothing more is told, as one could guess who they are
 */
public record Results(int invited, int number, List<Integer> marks, List<String> takes, List<String> missing) {
    /** From so many answers on they are told. */
    public static final int ENOUGH = 3;

    public Results {
        marks = List.copyOf(marks);
        takes = List.copyOf(takes);
        missing = List.copyOf(missing);
    }

    static Results of(int invited, List<Answer> answers) {
        List<Answer> told = answers.size() < ENOUGH ? List.of() : answers;
        return new Results(
                invited,
                answers.size(),
                told.stream().map(Answer::useful).sorted().toList(),
                texts(told.stream().map(Answer::takes).toList()),
                texts(told.stream().map(Answer::missing).toList()));
    }

    /** In the order of the alphabet, which tells nothing of who wrote what. */
    private static List<String> texts(List<String> all) {
        return all.stream().filter(text -> !text.isEmpty()).sorted().toList();
    }

    /** How many gave a mark. */
    public long count(int mark) {
        return marks.stream().filter(one -> Objects.equals(one, mark)).count();
    }

    /** The average mark; empty while too few have answered. */
    public OptionalDouble average() {
        return marks.stream().mapToInt(Integer::intValue).average();
    }
}
