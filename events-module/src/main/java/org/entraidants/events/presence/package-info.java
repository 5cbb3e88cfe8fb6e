/** The day itself: the sheet to be signed, the list at the door, the code that each one shows, the way in online. */
@NullMarked
package org.entraidants.events.presence;

import org.jspecify.annotations.NullMarked;
