/** So many a minute: of an issue, through the relay, to the addresses of a domain; and how long that takes. */
@NullMarked
package org.entraidants.newsletter.sending.pace;

import org.jspecify.annotations.NullMarked;
