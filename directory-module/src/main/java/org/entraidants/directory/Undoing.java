package org.entraidants.directory;

import java.util.List;

/** What became of taking a revision back. */
public sealed interface Undoing {
    /** It is taken back. */
    record Undone() implements Undoing {}

    /** Nothing is taken back: these details have been changed again since. */
    record ChangedSince(List<Detail> details) implements Undoing {}

    /** Nothing is taken back: what stood there before would not be taken in today. */
    record Refused(List<Objection> objections) implements Undoing {}

    /** There is nothing that could be taken back. */
    record Nothing() implements Undoing {}
}
