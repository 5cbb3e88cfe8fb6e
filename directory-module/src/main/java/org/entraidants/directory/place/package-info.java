/**
 * Places offline: communes and their coordinates, postcodes, time zones, identifiers and telephone numbers of France,
 * its overseas territories and Belgium.
 *
 * <p>Others may use every public type. Nothing here reads a database or the network, and nothing keeps what a visitor
 * typed. The data and their licences are described in {@code gazetteer/ATTRIBUTIONS.md}.
 */
@NullMarked
package org.entraidants.directory.place;

import org.jspecify.annotations.NullMarked;
