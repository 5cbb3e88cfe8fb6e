/** What an issue says: blocks, and how they become a mail. */
@NullMarked
package org.entraidants.newsletter.issue;

import org.jspecify.annotations.NullMarked;
