/**
 * What somebody may ask of the network about themselves: everything that it holds of them, in one archive, and to be
 * forgotten. Modules contribute {@link org.entraidants.platform.rights.PersonalRecords}. An archive goes straight to its
 * reader and lies nowhere; being forgotten is a job of small transactions that begins again where it was interrupted. Must
 * never put the data of others into an archive, nor leave anything that leads from a text to whoever was forgotten.
 */
@NullMarked
package org.entraidants.platform.rights;

import org.jspecify.annotations.NullMarked;
