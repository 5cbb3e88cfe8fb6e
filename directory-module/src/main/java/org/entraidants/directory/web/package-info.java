/** The pages of the directory: the list with its map, the sheet of a structure, its correction. Nothing depends on this package. */
@NullMarked
package org.entraidants.directory.web;

import org.jspecify.annotations.NullMarked;
