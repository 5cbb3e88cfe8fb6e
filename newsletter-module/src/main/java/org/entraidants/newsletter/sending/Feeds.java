package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The feeds of this node: one an issue, there as long as some connection takes from it. */
@ApplicationScoped
class Feeds {
    @Inject
    Pieces pieces;

    private final Map<Long, Feed> open = new HashMap<>();

    /** The feed of an issue, for one more connection. */
    synchronized Feed enter(long issueId) {
        Feed feed = open.get(issueId);
        if (feed == null || feed.isLost()) {
            feed = new Feed(issueId, pieces);
            pieces.open(feed.sender(), issueId);
            open.put(issueId, feed);
        }
        feed.count(1);
        return feed;
    }

    /** A connection takes no more; after the last, what was not begun is given back. */
    synchronized void leave(Feed feed) {
        if (feed.count(-1) == 0) {
            open.remove(feed.issueId(), feed);
            if (feed.isLost() || feed.hasMore()) {
                pieces.takeBack(feed.issueId(), feed.sender());
            } else {
                pieces.close(feed.sender());
            }
        }
    }

    /** Those whose pieces are to be kept. */
    synchronized Set<String> senders() {
        return open.values().stream()
                .filter(feed -> !feed.isLost())
                .map(Feed::sender)
                .collect(Collectors.toSet());
    }
}
