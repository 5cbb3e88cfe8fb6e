/**
 * What is printed: cards and posters of a structure, and the guide of a territory, all as tagged PDF that
 * {@code platform.print} makes.
 */
@NullMarked
package org.entraidants.directory.print;

import org.jspecify.annotations.NullMarked;
