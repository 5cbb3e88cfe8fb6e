/**
 * The list within the pages of other sites: {@code /encart/annuaire} shows it, {@code /encart} composes its address. The
 * colours that an address asks for are checked before they are used.
 */
@NullMarked
package org.entraidants.directory.embed;

import org.jspecify.annotations.NullMarked;
