/**
 * The ground that every module stands on: persistence, sign-in, jobs, search, the page template. It knows no word of the
 * trade. A module tells the ground what it brings by one bean, its {@link org.entraidants.platform.Module}; news flow up
 * through the contributions {@link org.entraidants.platform.NewsSource} and {@code SearchSource}.
 */
@NullMarked
package org.entraidants.platform;

import org.jspecify.annotations.NullMarked;
