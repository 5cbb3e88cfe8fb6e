package org.entraidants.platform.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entraidants.platform.privacy.Guard;
import org.entraidants.platform.privacy.Hit;

/**
 * Whether a text may be stored.
 *
 * @param hits what keeps it from being stored, in the order of the fields; empty when it may be
 * @param refusals the numbers under which refused hits are remembered, for {@link Gate#askRelease}
 */
public record Verdict(List<FieldHit> hits, Set<Long> refusals) {
    /** The verdict on a text without personal data. */
    public static final Verdict ACCEPTED = new Verdict(List.of(), Set.of());

    public Verdict {
        hits = List.copyOf(hits);
        refusals = Set.copyOf(refusals);
    }

    /** Whether the text may be stored. */
    public boolean accepted() {
        return hits.isEmpty();
    }

    /** Whether a hit is among them that its author may not wave through. */
    public boolean refused() {
        return hits.stream().anyMatch(FieldHit::isRefused);
    }

    /** The fields of the submission that was judged, each hit masked by the label of its kind. */
    public Map<String, String> masked(Submission submission, Locale locale) {
        var masked = new LinkedHashMap<String, String>();
        submission.fields().forEach((field, text) -> masked.put(field, Guard.mask(text, hitsIn(field), locale)));
        return masked;
    }

    private List<Hit> hitsIn(String field) {
        return hits.stream()
                .filter(hit -> hit.field().equals(field))
                .map(FieldHit::hit)
                .toList();
    }

    /**
     * Lets an accepted text go on.
     *
     * @throws TextRefused for the others
     */
    public void require() {
        if (!accepted()) {
            throw new TextRefused(this);
        }
    }
}
