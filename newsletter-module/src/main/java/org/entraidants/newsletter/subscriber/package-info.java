/** Who receives the letter: asked for twice, confirmed once, left with one click; and the addresses that get nothing. */
@NullMarked
package org.entraidants.newsletter.subscriber;

import org.jspecify.annotations.NullMarked;
