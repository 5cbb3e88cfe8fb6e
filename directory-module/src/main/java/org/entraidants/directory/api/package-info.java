/** The directory for programs: REST resources and what they answer. Documented in {@code docs/api.md}. */
@NullMarked
package org.entraidants.directory.api;

import org.jspecify.annotations.NullMarked;
