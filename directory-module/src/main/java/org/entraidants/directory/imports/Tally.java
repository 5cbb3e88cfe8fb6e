package org.entraidants.directory.imports;

/** What became of some lines. */
final class Tally {
    long created;
    long changed;
    long unchanged;
    long refused;
    long conflicts;
    long warnings;
}
