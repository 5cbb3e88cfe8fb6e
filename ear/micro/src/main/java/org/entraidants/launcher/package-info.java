/** Starts {@code entraidants.jar}: checks the settings in one sentence, then hands over to Payara Micro. */
@NullMarked
package org.entraidants.launcher;

import org.jspecify.annotations.NullMarked;
