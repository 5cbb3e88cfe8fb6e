/**
 * The people of the network: who belongs to which structure, how one comes in (by invitation, by request), what one tells
 * of oneself and to whom. Nothing is shown of anybody without their consent; helped people never stand here.
 */
@NullMarked
package org.entraidants.directory.people;

import org.jspecify.annotations.NullMarked;
