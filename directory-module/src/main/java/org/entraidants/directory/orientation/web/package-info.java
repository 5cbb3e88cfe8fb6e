/** The pages of the first diagnostic and of orientations. */
@NullMarked
package org.entraidants.directory.orientation.web;

import org.jspecify.annotations.NullMarked;
