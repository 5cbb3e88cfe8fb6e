/**
 * What an operator may set, read once and checked at the start. Every key stands with its default in {@code
 * entraidants.sample.properties} at the root of the project; secrets come by environment only.
 */
@NullMarked
package org.entraidants.platform.config;

import org.jspecify.annotations.NullMarked;
