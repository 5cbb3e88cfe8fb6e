/** The pages of animators who look at likely duplicates, and what those see who list a structure. */
@NullMarked
package org.entraidants.directory.duplicates.web;

import org.jspecify.annotations.NullMarked;
