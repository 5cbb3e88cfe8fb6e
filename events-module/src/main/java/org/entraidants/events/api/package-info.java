/** Gatherings for programs. */
@NullMarked
package org.entraidants.events.api;

import org.jspecify.annotations.NullMarked;
