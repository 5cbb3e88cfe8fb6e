/** The newsletter: the network’s letter and who receives it. Stands on the directory; knows neither forum nor events. */
@NullMarked
package org.entraidants.newsletter;

import org.jspecify.annotations.NullMarked;
