/**
 * Files that helpers attach: screenshots, photographs and PDF. {@link org.entraidants.platform.file.FileStore} makes every
 * one anew, without what a camera or an office program hides in it, and lets the guard read its name and its text. What is
 * attached to what is known by the modules: they ask and tell by numbers, and answer as {@link
 * org.entraidants.platform.file.FileHolder} who may read. Must never keep a file as it was sent, nor log a name or a text.
 */
@NullMarked
package org.entraidants.platform.file;

import org.jspecify.annotations.NullMarked;
