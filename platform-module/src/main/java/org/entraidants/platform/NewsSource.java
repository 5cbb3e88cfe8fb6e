package org.entraidants.platform;

import java.time.Instant;
import java.util.List;

/** A contribution: what is new and what comes next, for the home page, a digest, the draft of a newsletter. */
public interface NewsSource {
    /** What has become public since an instant, newest first. */
    List<News> since(Instant instant, int limit);

    /** What will happen after an instant, soonest first. */
    List<News> coming(Instant instant, int limit);
}
