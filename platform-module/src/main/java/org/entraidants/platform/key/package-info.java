/** Secrets that all nodes share, and what is proved with them. */
@NullMarked
package org.entraidants.platform.key;

import org.jspecify.annotations.NullMarked;
