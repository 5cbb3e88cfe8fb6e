/**
 * The one door which every text passes before it is stored: {@link org.entraidants.platform.guard.Gate} judges what {@link
 * org.entraidants.platform.privacy.Guard} finds, by who writes, what a moderator has released, and which contacts are
 * public. It remembers refusals by keyed hashes, and counts; it never stores, logs or mails a piece of a text. Modules
 * contribute {@link org.entraidants.platform.guard.PublicContacts} and {@link
 * org.entraidants.platform.guard.StoredTexts}.
 */
@NullMarked
package org.entraidants.platform.guard;

import org.jspecify.annotations.NullMarked;
