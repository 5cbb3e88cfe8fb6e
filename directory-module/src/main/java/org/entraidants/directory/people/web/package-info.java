/** The pages of joining, of teams and of people. */
@NullMarked
package org.entraidants.directory.people.web;

import org.jspecify.annotations.NullMarked;
