/** The animator’s pages for topics of another forum. */
@NullMarked
package org.entraidants.forum.imports.web;

import org.jspecify.annotations.NullMarked;
