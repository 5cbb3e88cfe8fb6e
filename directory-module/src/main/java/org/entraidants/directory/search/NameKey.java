package org.entraidants.directory.search;

import java.text.Collator;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/** Names in the French order, accents and case apart. */
final class NameKey {
    private static final int LONGEST = 60;
    private static final Collator FRENCH = Collator.getInstance(Locale.FRENCH);

    static {
        FRENCH.setStrength(Collator.PRIMARY);
    }

    private NameKey() {}

    static BytesRef of(String name) {
        String start = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return new BytesRef(FRENCH.getCollationKey(start).toByteArray());
    }
}
