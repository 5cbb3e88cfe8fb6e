/** What comes back: reports that a mail did not arrive (RFC 3464), or was not welcome (RFC 5965), from the mailbox or from a relay that calls. */
@NullMarked
package org.entraidants.platform.mail.bounce;

import org.jspecify.annotations.NullMarked;
