package org.entraidants.directory;

import java.util.EnumMap;
import java.util.Map;

/** What a hand may correct, detail by detail: the sheet itself, or one thing of its lists. */
interface Correctable {
    /** A detail as it stands, in the form in which a hand corrects it. */
    String detail(Detail detail);

    /** Takes a detail over from a hand. */
    void correct(Detail detail, String text);

    /** Some details as they stand. */
    default Map<Detail, String> texts(Iterable<Detail> details) {
        var texts = new EnumMap<Detail, String>(Detail.class);
        details.forEach(detail -> texts.put(detail, detail(detail)));
        return texts;
    }
}
