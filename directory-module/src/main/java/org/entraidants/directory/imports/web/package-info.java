/** The animator’s pages for imports. */
@NullMarked
package org.entraidants.directory.imports.web;

import org.jspecify.annotations.NullMarked;
