/**
 * The demonstration: an invented network of the size of a département and four accounts to look at it with. Uses the
 * directory as any other module would; nothing uses this package.
 */
@NullMarked
package org.entraidants.directory.demo;

import org.jspecify.annotations.NullMarked;
