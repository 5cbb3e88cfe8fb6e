/**
 * Searches that somebody keeps, and the mails that tell what is new in them: {@link
 * org.entraidants.directory.alert.SavedSearches}. A mail, what it tells as known, and the next moment are one commit.
 */
@NullMarked
package org.entraidants.directory.alert;

import org.jspecify.annotations.NullMarked;
