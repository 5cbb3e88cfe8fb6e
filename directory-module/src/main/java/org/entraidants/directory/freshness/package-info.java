/**
 * How sheets stay true: who is asked when, in one mail a person; a signed link that confirms with a button; campaigns of
 * the animator; what a sheet still lacks, line by line. Sheets are judged here, never people.
 */
@NullMarked
package org.entraidants.directory.freshness;

import org.jspecify.annotations.NullMarked;
