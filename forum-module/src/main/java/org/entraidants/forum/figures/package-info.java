/**
 * How the forum helps, for whoever animates it: how soon, how often, about what. Counts questions and never people. Offers
 * {@link org.entraidants.forum.figures.ForumFigures}; must never rank or name who asks or answers.
 */
@NullMarked
package org.entraidants.forum.figures;

import org.jspecify.annotations.NullMarked;
