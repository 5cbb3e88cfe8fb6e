/**
 * What people have begun to write in the forum, kept on the server: {@link org.entraidants.forum.draft.Drafts}. Knows nothing of
 * how topics and posts are written; listens to them being written.
 */
@NullMarked
package org.entraidants.forum.draft;

import org.jspecify.annotations.NullMarked;
