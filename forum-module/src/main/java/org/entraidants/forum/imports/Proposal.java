package org.entraidants.forum.imports;

import java.util.List;
import org.entraidants.forum.Arrivals.Origin;
import org.entraidants.forum.TopicText;
import org.jspecify.annotations.Nullable;

/**
 * What a row asks to take in.
 *
 * @param topic null for an answer, and where it is refused
 */
record Proposal(ImportRow row, Origin origin, @Nullable TopicText topic, List<Fault> faults) {
    Proposal {
        faults = List.copyOf(faults);
    }

    boolean isRefused() {
        return faults.stream().anyMatch(Fault::refuses);
    }

    /** Whether it holds what must not even be kept until it is taken in. */
    boolean isPersonal() {
        return faults.stream().anyMatch(fault -> fault.refuses() && fault.code() == Fault.Code.PERSONAL_DATA);
    }
}
