/** Who an issue is for, counted before and frozen when it is sent. */
@NullMarked
package org.entraidants.newsletter.audience;

import org.jspecify.annotations.NullMarked;
