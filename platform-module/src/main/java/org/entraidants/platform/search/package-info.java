/**
 * One Lucene index for all modules, a copy on every node, fed from the change table and rebuilt from the database when it
 * is missing. What a caller may see is part of each query, never a filter on its answer.
 */
@NullMarked
package org.entraidants.platform.search;

import org.jspecify.annotations.NullMarked;
