/** The pages on which sheets are kept true. */
@NullMarked
package org.entraidants.directory.freshness.web;

import org.jspecify.annotations.NullMarked;
