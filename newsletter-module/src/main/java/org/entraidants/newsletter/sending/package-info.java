/** How an issue reaches each recipient once: claims with a lease, a ledger, pauses. */
@NullMarked
package org.entraidants.newsletter.sending;

import org.jspecify.annotations.NullMarked;
