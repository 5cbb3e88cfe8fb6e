/** How files come in with a form, and go out again. */
@NullMarked
package org.entraidants.platform.file.web;

import org.jspecify.annotations.NullMarked;
