/**
 * The directory: who helps where, when, with whom. Structures and their sites, offers, hours and referents; the import of
 * the national schema; the search. Other modules may use this package, none of its sub-packages.
 */
@NullMarked
package org.entraidants.directory;

import org.jspecify.annotations.NullMarked;
