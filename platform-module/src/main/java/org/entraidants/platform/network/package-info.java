/** The network as a whole: its name and the rules that its people gave it. */
@NullMarked
package org.entraidants.platform.network;

import org.jspecify.annotations.NullMarked;
