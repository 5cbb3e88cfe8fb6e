package org.entraidants.forum;

import java.util.ArrayList;
import java.util.List;

/** What a text must have before it may stand in the forum. */
final class TextRules {
    private TextRules() {}

    static List<Flaw> flaws(TopicText text, Taxonomy taxonomy, Sight sight) {
        var flaws = new ArrayList<Flaw>();
        if (text.title().isBlank()) {
            flaws.add(Flaw.missing("title"));
        } else if (text.title().strip().length() > Topic.LONGEST_TITLE) {
            flaws.add(Flaw.tooLong("title", Topic.LONGEST_TITLE));
        }
        if (text.categoryId() == 0) {
            flaws.add(Flaw.missing("category"));
        } else if (!mayAskIn(text.categoryId(), taxonomy, sight)) {
            flaws.add(Flaw.unknown("category"));
        }
        if (text.operatorId() != null && taxonomy.operator(text.operatorId()).isEmpty()) {
            flaws.add(Flaw.unknown("operator"));
        }
        text.given().values().forEach((name, value) -> {
            if (value.length() > Details.LONGEST) {
                flaws.add(Flaw.tooLong(name, Details.LONGEST));
            }
        });
        flaws.addAll(flaws(text.body(), !text.given().values().isEmpty()));
        return flaws;
    }

    private static boolean mayAskIn(long categoryId, Taxonomy taxonomy, Sight sight) {
        return taxonomy.category(categoryId)
                .filter(category -> sight.mayAskIn(category.space()))
                .isPresent();
    }

    /** @param toldElsewhere whether the fields of the form say something already, so that there need be no text */
    static List<Flaw> flaws(String body, boolean toldElsewhere) {
        if (body.isBlank() && !toldElsewhere) {
            return List.of(Flaw.missing("body"));
        }
        return body.length() > Post.LONGEST ? List.of(Flaw.tooLong("body", Post.LONGEST)) : List.of();
    }
}
