/** The pages of the directory: the list with its map, and the sheet of a structure. */
@NullMarked
package org.entraidants.directory.web;

import org.jspecify.annotations.NullMarked;
