/**
 * Keeps personal data of helped people out of what helpers write: {@link org.entraidants.platform.privacy.Guard} finds
 * numbers and passwords in a text before it is stored, and masks them. It knows no account, no page and no database: who
 * is exempt and what is kept of a refused text is decided by its callers. Must never log, keep or throw a piece of the
 * text it reads.
 */
@NullMarked
package org.entraidants.platform.privacy;

import org.jspecify.annotations.NullMarked;
