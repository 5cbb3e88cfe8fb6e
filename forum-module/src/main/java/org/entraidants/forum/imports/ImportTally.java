package org.entraidants.forum.imports;

/** What became of some rows. */
final class ImportTally {
    long topics;
    long answers;
    long known;
    long refused;
    long warnings;
}
