/** The figures of the forum as a page and as a table for spreadsheets. */
@NullMarked
package org.entraidants.forum.figures.web;

import org.jspecify.annotations.NullMarked;
