/** The pages on which members ask for their data, or to be forgotten. */
@NullMarked
package org.entraidants.platform.rights.web;

import org.jspecify.annotations.NullMarked;
