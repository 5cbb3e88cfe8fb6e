/** The pages of following: the control of a topic and of a list, what is unread, what one follows and keeps. */
@NullMarked
package org.entraidants.forum.follow.web;

import org.jspecify.annotations.NullMarked;
