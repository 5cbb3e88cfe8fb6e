/**
 * What people write in the forum, in the newsletter and elsewhere: {@link org.entraidants.platform.text.Markdown} makes
 * safe HTML, plain words and excerpts of it, {@link org.entraidants.platform.text.TextDiff} shows what has changed between
 * two versions. Plain Java without state: it knows no page, no account and no database, and never stores or logs what it
 * reads. The HTML it returns is the only one that a page may show unescaped, through {@code <e:rendered>}.
 */
@NullMarked
package org.entraidants.platform.text;

import org.jspecify.annotations.NullMarked;
