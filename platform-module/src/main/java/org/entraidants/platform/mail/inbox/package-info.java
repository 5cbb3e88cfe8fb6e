/**
 * The mailbox of the network: what comes back to it is read by every node in turn, and offered to those who know what to do
 * with it. What nobody takes stays for people.
 */
@NullMarked
package org.entraidants.platform.mail.inbox;

import org.jspecify.annotations.NullMarked;
