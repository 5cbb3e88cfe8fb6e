package org.entraidants.events.after.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.events.gathering.Flaw;

/**
 * What a form says of a gathering.
 *
 * @param useful from 1, not at all, to 5, very much; 0 for no answer
 * @param takes what one takes away, may be empty
 * @param missing what one missed, may be empty
 */
public record Opinion(int useful, String takes, String missing) {
    public static final int BEST = 5;
    public static final int LONGEST = 1000;

    /** The texts in which people may write about others. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("takes", takes);
        texts.put("missing", missing);
        return texts;
    }

    List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        if (useful < 1 || useful > BEST) {
            flaws.add(new Flaw("useful", Flaw.Kind.MISSING, 0));
        }
        texts().forEach((field, text) -> {
            if (text.length() > LONGEST) {
                flaws.add(new Flaw(field, Flaw.Kind.TOO_LONG, LONGEST));
            }
        });
        return flaws;
    }
}
