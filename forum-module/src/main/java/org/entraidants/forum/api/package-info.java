/** The forum for programs: topics are found, read, asked and answered. */
@NullMarked
package org.entraidants.forum.api;

import org.jspecify.annotations.NullMarked;
