/** What programs read to hear of news: feeds, which modules fill. */
@NullMarked
package org.entraidants.platform.feed;

import org.jspecify.annotations.NullMarked;
