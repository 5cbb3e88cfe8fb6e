/** The pages of gatherings. */
@NullMarked
package org.entraidants.events.web;

import org.jspecify.annotations.NullMarked;
