/** Whether other servers believe our mail: what the domain of the network publishes, beside what it should. */
@NullMarked
package org.entraidants.platform.mail.reach;

import org.jspecify.annotations.NullMarked;
