/** The one persistence unit: where its connections come from, how its tables come to be. */
@NullMarked
package org.entraidants.platform.persistence;

import org.jspecify.annotations.NullMarked;
