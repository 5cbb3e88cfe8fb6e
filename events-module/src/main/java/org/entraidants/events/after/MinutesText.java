package org.entraidants.events.after;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;

/** What the form of the minutes says, and what is wrong with it. */
public final class MinutesText {
    public static final String SAID = "said";
    public static final String DECISIONS = "decisions";
    public static final int MOST_ACTIONS = 20;
    private static final int LATEST_YEARS = 5;

    private final Map<String, String> texts;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<ActionText> actions = new ArrayList<>();

    private MinutesText(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The names of its fields. */
    public static List<String> fields() {
        var fields = new ArrayList<>(List.of(SAID, DECISIONS));
        for (int number = 1; number <= MOST_ACTIONS; number++) {
            fields.addAll(List.of("action-" + number, "what-" + number, "owner-" + number, "due-" + number));
        }
        return fields;
    }

    /** What one begins with: a heading for each line of the programme. */
    public static Map<String, String> template(Gathering gathering) {
        var said = new StringBuilder();
        gathering
                .items()
                .forEach(item -> said.append("## ").append(item.title()).append("\n\n\n"));
        return Map.of(SAID, said.toString().stripTrailing());
    }

    /** What stands in the fields for minutes that are kept. */
    public static Map<String, String> of(Trace trace, List<Action> actions) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(SAID, trace.said());
        texts.put(DECISIONS, trace.decisions());
        int number = 1;
        for (Action action : actions) {
            texts.put("action-" + number, Long.toString(action.id()));
            texts.put("what-" + number, action.what());
            texts.put("owner-" + number, action.ownerId() == null ? "" : Long.toString(action.ownerId()));
            texts.put("due-" + number, action.dueOn().toString());
            number++;
        }
        return texts;
    }

    /** Those in which people may write about others. */
    public static Map<String, String> judged(Map<String, String> texts) {
        var judged = new LinkedHashMap<String, String>();
        texts.forEach((field, text) -> {
            boolean free = field.equals(SAID) || field.equals(DECISIONS) || field.startsWith("what-");
            if (free && !text.isBlank()) {
                judged.put(field, text);
            }
        });
        return judged;
    }

    /** @param owners who may be entrusted with something */
    static MinutesText read(Map<String, String> texts, Set<Long> owners, LocalDate today) {
        var read = new MinutesText(texts);
        read.tooLong(SAID, Trace.LONGEST_SAID);
        read.tooLong(DECISIONS, Trace.LONGEST_DECISIONS);
        for (int number = 1; number <= MOST_ACTIONS; number++) {
            read.action(number, owners, today);
        }
        return read;
    }

    private void action(int number, Set<Long> owners, LocalDate today) {
        String what = text("what-" + number);
        String due = text("due-" + number);
        if (what.isEmpty()) {
            if (!due.isEmpty()) {
                flaws.add(new Flaw("what-" + number, Flaw.Kind.MISSING, 0));
            }
            return;
        }
        tooLong("what-" + number, Action.LONGEST);
        long owner = number("owner-" + number);
        if (!owners.contains(owner)) {
            flaws.add(new Flaw("owner-" + number, owner == 0 ? Flaw.Kind.MISSING : Flaw.Kind.UNKNOWN, 0));
        }
        try {
            LocalDate day = LocalDate.parse(due);
            if (day.isAfter(today.plusYears(LATEST_YEARS)) || day.isBefore(today.minusYears(LATEST_YEARS))) {
                flaws.add(new Flaw("due-" + number, Flaw.Kind.UNKNOWN, 0));
            }
            actions.add(new ActionText(number("action-" + number), what, owner, day));
        } catch (DateTimeException noDay) {
            flaws.add(new Flaw("due-" + number, due.isEmpty() ? Flaw.Kind.MISSING : Flaw.Kind.UNKNOWN, 0));
        }
    }

    private void tooLong(String field, int most) {
        if (text(field).length() > most) {
            flaws.add(new Flaw(field, Flaw.Kind.TOO_LONG, most));
        }
    }

    private long number(String field) {
        String text = text(field);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    String said() {
        return text(SAID);
    }

    String decisions() {
        return text(DECISIONS);
    }

    List<ActionText> actions() {
        return List.copyOf(actions);
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}
