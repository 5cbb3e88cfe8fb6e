/**
 * Who is at the door: accounts, sign-ins, roles. A token is known to the browser or the program that holds it; the
 * database keeps its hash only, so that a sign-in can be revoked and is shared by all nodes.
 */
@NullMarked
package org.entraidants.platform.account;

import org.jspecify.annotations.NullMarked;
