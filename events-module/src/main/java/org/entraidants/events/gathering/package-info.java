/** Gatherings: what they are, who plans them, who sees them. */
@NullMarked
package org.entraidants.events.gathering;

import org.jspecify.annotations.NullMarked;
