/**
 * Reads, checks and writes files of the French national schema of digital-inclusion places, v1.0.2
 * (<a href="https://github.com/LaMednum/standard-mediation-num">LaMednum/standard-mediation-num</a>).
 *
 * <p>A file goes through in one pass with constant memory, whatever its size. Nothing a producer wrote is lost: what
 * cannot be understood is kept aside in {@link org.entraidants.directory.national.Place#unknown()}, a refused line
 * comes back with its reasons.
 */
@NullMarked
package org.entraidants.directory.national;

import org.jspecify.annotations.NullMarked;
