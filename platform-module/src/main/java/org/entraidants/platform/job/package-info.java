/**
 * Long work. A job is a row: claimed by one node with a lease that its progress renews, taken over by another when the
 * lease runs out, seen on pages and in the API while it runs.
 */
@NullMarked
package org.entraidants.platform.job;

import org.jspecify.annotations.NullMarked;
