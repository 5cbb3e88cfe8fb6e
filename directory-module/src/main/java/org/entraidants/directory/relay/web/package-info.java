/** The pages of relays. */
@NullMarked
package org.entraidants.directory.relay.web;

import org.jspecify.annotations.NullMarked;
