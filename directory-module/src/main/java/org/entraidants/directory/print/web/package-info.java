/** The pages from which one prints, the page “who helps near here”, and the files that they lead to. */
@NullMarked
package org.entraidants.directory.print.web;

import org.jspecify.annotations.NullMarked;
