/** The pages of the letter. */
@NullMarked
package org.entraidants.newsletter.web;

import org.jspecify.annotations.NullMarked;
