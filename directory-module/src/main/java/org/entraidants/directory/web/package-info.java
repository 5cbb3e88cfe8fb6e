/** The pages of the directory. Nothing depends on this package. */
@NullMarked
package org.entraidants.directory.web;

import org.jspecify.annotations.NullMarked;
