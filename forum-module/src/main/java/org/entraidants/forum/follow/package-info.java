/**
 * Who follows what, what is new to them, and how they are told. Follow levels, unread marks and bookmarks are rows of one
 * account; mails begin with the row of an announcement that the transaction of a post writes:
 *
 * <pre>
 * post ─► forum_announcements (60 s) ─► Announcements: who is told ─► forum_notices ─► Tellings: one mail a person and topic
 * </pre>
 *
 * Every step is one commit that claims its row, so that a crash loses nothing and two nodes never tell twice.
 */
@NullMarked
package org.entraidants.forum.follow;

import org.jspecify.annotations.NullMarked;
