package org.entraidants.directory.orientation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a helper has answered about the person in front: only values of closed lists, and kept nowhere. Null is what was
 * not asked or not known.
 *
 * @param matter what the person comes for
 * @param here what the helper can do in this place
 */
public record Situation(
        Matter matter,
        @Nullable Urgency urgency,
        @Nullable Tried tried,
        @Nullable Mailbox mailbox,
        @Nullable Equipment equipment,
        @Nullable Ease ease,
        @Nullable Here here) {
    /** Whether the person has tried online. */
    public enum Tried {
        STUCK,
        NO
    }

    /** Whether the person has a mail address, and reads it. */
    public enum Mailbox {
        READ,
        RARELY,
        NONE
    }

    /** Whether the person has a device and a connection. */
    public enum Equipment {
        BOTH,
        PARTLY,
        NONE
    }

    /** Whether the person is at ease with mouse, keyboard and browser. */
    public enum Ease {
        YES,
        SOMEWHAT,
        NO
    }

    /** Whether the helper can do it. */
    public enum Here {
        NOW,
        LATER,
        NO
    }

    /** Reads the answers by their names; what is in no list counts for nothing. */
    public static Situation of(Matter matter, Function<Question, String> answers) {
        return new Situation(
                matter,
                read(Urgency.class, answers.apply(Question.WHEN)),
                read(Tried.class, answers.apply(Question.TRIED)),
                read(Mailbox.class, answers.apply(Question.MAILBOX)),
                read(Equipment.class, answers.apply(Question.EQUIPMENT)),
                read(Ease.class, answers.apply(Question.EASE)),
                read(Here.class, answers.apply(Question.HERE)));
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> list, String name) {
        return Question.choice(list, name).orElse(null);
    }
}
