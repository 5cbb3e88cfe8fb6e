/** Where feeds are fetched. */
@NullMarked
package org.entraidants.forum.feed.web;

import org.jspecify.annotations.NullMarked;
