/**
 * What has changed, in the order in which it became visible: the table that search indexes and page caches of every node
 * follow.
 */
@NullMarked
package org.entraidants.platform.change;

import org.jspecify.annotations.NullMarked;
