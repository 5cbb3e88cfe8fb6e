/** The directory: structures, their sites and offers, who helps where, when, with whom. */
@NullMarked
package org.entraidants.directory;

import org.jspecify.annotations.NullMarked;
