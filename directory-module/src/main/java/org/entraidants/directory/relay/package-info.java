/**
 * Proximity relays: a town-hall secretary, a mail carrier, a home carer, a pharmacist, who notice that somebody is lost and say
 * where to go. They are no places of help and are never shown among them.
 */
@NullMarked
package org.entraidants.directory.relay;

import org.jspecify.annotations.NullMarked;
