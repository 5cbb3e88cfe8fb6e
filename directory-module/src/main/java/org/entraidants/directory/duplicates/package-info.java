/**
 * Sheets that tell of the same place twice: found by comparing, shown with every reason in words, decided by a person; two
 * sheets become one so that it can be undone.
 */
@NullMarked
package org.entraidants.directory.duplicates;

import org.jspecify.annotations.NullMarked;
