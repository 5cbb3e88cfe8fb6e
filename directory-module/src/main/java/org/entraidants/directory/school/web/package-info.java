/** The page of the school holidays. */
@NullMarked
package org.entraidants.directory.school.web;

import org.jspecify.annotations.NullMarked;
