/**
 * Mail. What is to be written is a row, made in the transaction that causes it; the sender of any node claims it with a
 * lease and hands it to the relay, or it stays on the page “Courrier” when no relay is set.
 */
@NullMarked
package org.entraidants.platform.mail;

import org.jspecify.annotations.NullMarked;
