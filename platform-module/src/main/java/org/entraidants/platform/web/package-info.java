/** Everything between a request and a page or an answer: addresses, languages, headers, the cache of reading pages. */
@NullMarked
package org.entraidants.platform.web;

import org.jspecify.annotations.NullMarked;
