/** Topics and answers of another forum, brought here by a file: looked at first, then taken in by a job that can be killed. */
@NullMarked
package org.entraidants.forum.imports;

import org.jspecify.annotations.NullMarked;
