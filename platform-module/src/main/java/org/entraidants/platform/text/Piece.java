package org.entraidants.platform.text;

/** A part of two texts: what stood there in the first one, and what stands there in the second. */
record Piece(String removed, String added) {
    boolean isKept() {
        return removed.equals(added);
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** Whether something has taken the place of something else. */
    boolean isReplaced() {
        return !isKept() && !removed.isEmpty() && !added.isEmpty();
    }

    boolean holdsNoWord() {
        return removed.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    Piece and(Piece next) {
        return new Piece(removed + next.removed, added + next.added);
    }
}
