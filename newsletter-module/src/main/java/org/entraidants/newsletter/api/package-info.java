/** The letter for programs. */
@NullMarked
package org.entraidants.newsletter.api;

import org.jspecify.annotations.NullMarked;
