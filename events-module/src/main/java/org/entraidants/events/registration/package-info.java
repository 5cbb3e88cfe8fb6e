/**
 * Who comes: seats, the waiting line, the mails to those who come. Whatever gives or takes a seat holds the row of its
 * gathering.
 */
@NullMarked
package org.entraidants.events.registration;

import org.jspecify.annotations.NullMarked;
