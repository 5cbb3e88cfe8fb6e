/** The forum: a blocked procedure gets an answer from a peer. Stands on the directory; knows neither events nor newsletter. */
@NullMarked
package org.entraidants.forum;

import org.jspecify.annotations.NullMarked;
