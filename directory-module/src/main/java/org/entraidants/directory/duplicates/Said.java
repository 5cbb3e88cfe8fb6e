package org.entraidants.directory.duplicates;

import java.util.List;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;

/** What two sheets said of name and place when somebody decided that they are two. */
final class Said {
    private static final String PARTED = "\u001f";
    private static final int FIELDS = 4;
    private static final int STILL_ITSELF = 70;

    private Said() {}

    static String of(Structure one, Structure two) {
        return of(one) + PARTED + of(two);
    }

    private static String of(Structure structure) {
        Site site = structure.mainSite();
        return String.join(PARTED, structure.name(), site.address(), site.postcode(), site.commune());
    }

    /** Whether one of the sheets has become another one since: that is a new question. */
    static boolean isOutdated(String said, Described one, Described two) {
        List<String> texts = List.of(said.split(PARTED, -1));
        return texts.size() == 2 * FIELDS
                && (isOther(texts.subList(0, FIELDS), one) || isOther(texts.subList(FIELDS, 2 * FIELDS), two));
    }

    private static boolean isOther(List<String> before, Described now) {
        return Comparison.of(
                                described(before),
                                described(List.of(
                                        now.facts().name(),
                                        now.facts().address(),
                                        now.facts().postcode(),
                                        now.facts().commune())))
                        .score()
                < STILL_ITSELF;
    }

    private static Described described(List<String> texts) {
        return new Described(
                0,
                new Described.Facts(
                        texts.get(0), texts.get(1), texts.get(2), texts.get(3), null, null, null, "", null));
    }
}
