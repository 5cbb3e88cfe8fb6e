/** The pages and files of the day itself. */
@NullMarked
package org.entraidants.events.presence.web;

import org.jspecify.annotations.NullMarked;
