/**
 * The printing house: a document is written element by element ({@code Paper}), never as text, and becomes a tagged PDF
 * ({@code Press}) that is made without loading anything from anywhere. What is printed is the business of the modules.
 */
@NullMarked
package org.entraidants.platform.print;

import org.jspecify.annotations.NullMarked;
