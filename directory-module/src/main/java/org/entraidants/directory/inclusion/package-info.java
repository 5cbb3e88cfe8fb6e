/**
 * The directory in the words of data·inclusion, schema v1: {@link org.entraidants.directory.inclusion.InclusionExport}.
 * Which value becomes which is decided in one place, {@code InclusionTerms}, and told in {@code docs/data-inclusion.md}.
 */
@NullMarked
package org.entraidants.directory.inclusion;

import org.jspecify.annotations.NullMarked;
