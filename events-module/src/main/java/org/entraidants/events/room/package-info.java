/** Where people meet online: each is given the address by which they enter, signed where the server asks for that. */
@NullMarked
package org.entraidants.events.room;

import org.jspecify.annotations.NullMarked;
