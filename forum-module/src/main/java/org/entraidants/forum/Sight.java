package org.entraidants.forum;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see and do in the forum; part of every query.
 *
 * @param accountId null for a visitor
 * @param readable the numbers of the spaces that they read
 * @param answerable of those where they answer
 * @param askable of those where they ask
 * @param moderator whether they see what is hidden, and may do all that moderators do
 */
public record Sight(
        @Nullable Long accountId, Set<Long> readable, Set<Long> answerable, Set<Long> askable, boolean moderator) {

    public boolean mayRead(Space space) {
        return readable.contains(space.id());
    }

    public boolean mayAnswerIn(Space space) {
        return answerable.contains(space.id());
    }

    /** Whether one may answer in a topic, which only moderators may when it is closed. */
    public boolean mayAnswer(Topic topic) {
        return answerable.contains(topic.spaceId()) && (moderator || !topic.isClosed());
    }

    public boolean mayAskIn(Space space) {
        return askable.contains(space.id());
    }

    /** Whether this is the account of somebody. */
    public boolean is(@Nullable Long account) {
        return accountId != null && accountId.equals(account);
    }

    /** Whether one may change what somebody wrote: the author and moderators. */
    public boolean mayEdit(@Nullable Long author) {
        return moderator || is(author);
    }
}
