package org.entraidants.directory.orientation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.orientation.Situation.Ease;
import org.entraidants.directory.orientation.Situation.Equipment;
import org.entraidants.directory.orientation.Situation.Here;
import org.entraidants.directory.orientation.Situation.Mailbox;
import org.entraidants.directory.orientation.Situation.Tried;

/** A question of the first diagnostic that is answered by a value of a closed list, in the order of asking. */
public enum Question {
    WHEN("quand", Urgency.class),
    TRIED("essai", Tried.class),
    MAILBOX("mail", Mailbox.class),
    EQUIPMENT("appareil", Equipment.class),
    EASE("aisance", Ease.class),
    HERE("ici", Here.class);

    private final String parameter;
    private final Class<? extends Enum<?>> answers;

    Question(String parameter, Class<? extends Enum<?>> answers) {
        this.parameter = parameter;
        this.answers = answers;
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** The names of the values that answer it. */
    public List<String> answers() {
        return Arrays.stream(answers.getEnumConstants()).map(Enum::name).toList();
    }

    /** The value of a closed list by its name; empty for anything else. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
