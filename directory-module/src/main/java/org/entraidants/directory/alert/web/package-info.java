/** The pages of kept searches. */
@NullMarked
package org.entraidants.directory.alert.web;

import org.jspecify.annotations.NullMarked;
