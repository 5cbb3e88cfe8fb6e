package org.entraidants.newsletter.issue;

import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;

/** What became of something that was typed. */
public sealed interface Edit {
    /** It is kept, under this number. */
    record Saved(long id) implements Edit {}

    /** The guard found personal data in it. */
    record Refused(Submission submission, Verdict verdict) implements Edit {}

    /** Somebody else has changed the same thing meanwhile: it is as it is now, and nothing was kept. */
    record Conflict() implements Edit {}

    /** A field is longer than it may be, or says nothing that is understood. */
    record Wrong(String field) implements Edit {}

    /** There is no such thing, or it has left already. */
    record Gone() implements Edit {}
}
