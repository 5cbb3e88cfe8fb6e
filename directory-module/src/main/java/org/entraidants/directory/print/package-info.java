/**
 * What is printed: cards and posters of a structure, and the guide of a territory, all as tagged PDF. A document is
 * written element by element ({@code Paper}), never as text, and the renderer ({@code Press}) loads nothing from anywhere.
 */
@NullMarked
package org.entraidants.directory.print;

import org.jspecify.annotations.NullMarked;
