/**
 * Files of the national schema, brought into the directory: looked at first, then applied; by a job that can be stopped,
 * killed and sent again without leaving half a row.
 */
@NullMarked
package org.entraidants.directory.imports;

import org.jspecify.annotations.NullMarked;
