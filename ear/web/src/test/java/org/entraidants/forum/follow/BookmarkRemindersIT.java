package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.entraidants.forum.ForumDesk;
import org.entraidants.forum.Post;
import org.entraidants.forum.Withdrawals;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Dates;
import org.junit.jupiter.api.Test;

@InContainer
class BookmarkRemindersIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Bookmarks bookmarks;

    @Inject
    BookmarkReminders reminders;

    @Inject
    Withdrawals withdrawals;

    @Inject
    ForumDesk desk;

    private final ZonedDateTime then = ZonedDateTime.now(Dates.ZONE).plusDays(30);

    @Test
    void keptPostIsToldOfOnceOnItsDay() {
        Caller keeper = desk.member();
        Post post = kept(keeper);
        assertThat(bookmarks.own(null, 1, keeper).get(0).remindOn()).isEqualTo(then.toLocalDate());
        tellAll(then.minusDays(1));
        assertThat(mails(keeper)).isZero();
        tellAll(then);
        tellAll(then.plusDays(1));
        assertThat(mails(keeper)).isEqualTo(1);
        assertThat(bookmarks.own(null, 1, keeper)).singleElement().satisfies(kept -> {
            assertThat(kept.postId()).isEqualTo(post.id());
            assertThat(kept.remindOn()).isNull();
        });
    }

    @Test
    void whatItsKeeperReadsNoLongerIsNotTold() {
        Caller keeper = desk.member();
        Caller author = desk.member();
        Post post = desk.answer(desk.ask("Rappel " + UUID.randomUUID(), "autre", author), "Ainsi.", author);
        bookmarks.keep(post.id(), keeper);
        bookmarks.remind(post.id(), then.toLocalDate(), keeper);
        withdrawals.withdraw(post.id(), author);
        tellAll(then);
        assertThat(mails(keeper)).isZero();
    }

    private Post kept(Caller keeper) {
        Caller author = desk.member();
        Post post = desk.answer(desk.ask("Rappel " + UUID.randomUUID(), "autre", author), "Ainsi.", author);
        bookmarks.keep(post.id(), keeper);
        bookmarks.remind(post.id(), then.toLocalDate(), keeper);
        return post;
    }

    private void tellAll(ZonedDateTime now) {
        boolean more = true;
        while (more) {
            more = reminders.tellNext(now);
        }
    }

    private long mails(Caller keeper) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from platform_mails where kind = 'forum-reminder' and recipient = ?")
                        .setParameter(1, keeper.identity().orElseThrow().address())
                        .getSingleResult())
                .longValue();
    }
}
