/** The pages of moderators and animators: reports, deeds on a topic and on a message, the log, the order of the forum. */
@NullMarked
package org.entraidants.forum.care.web;

import org.jspecify.annotations.NullMarked;
