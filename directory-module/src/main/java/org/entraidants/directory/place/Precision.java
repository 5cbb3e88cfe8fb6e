package org.entraidants.directory.place;

/** How true a commune's coordinates are. */
public enum Precision {
    /** The commune's own. */
    EXACT,
    /** Those of a known commune of the same postcode, or else of the same group of communes: some kilometres away. */
    NEIGHBOUR
}
