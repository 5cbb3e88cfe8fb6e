/** The pages of the forum. */
@NullMarked
package org.entraidants.forum.web;

import org.jspecify.annotations.NullMarked;
