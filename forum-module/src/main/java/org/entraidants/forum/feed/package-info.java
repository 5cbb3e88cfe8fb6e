/** Feeds of topics (Atom, RFC 4287): public ones of what visitors read, private ones behind an address that can be revoked. */
@NullMarked
package org.entraidants.forum.feed;

import org.jspecify.annotations.NullMarked;
