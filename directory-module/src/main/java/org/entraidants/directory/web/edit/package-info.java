/** The pages where a sheet is corrected, and its history. */
@NullMarked
package org.entraidants.directory.web.edit;

import org.jspecify.annotations.NullMarked;
