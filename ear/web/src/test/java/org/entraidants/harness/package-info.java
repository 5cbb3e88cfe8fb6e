/**
 * One server for all tests of one run: the WAR that we ship, plus the test classes. Tests of {@link
 * org.entraidants.harness.InContainer} classes run inside it; the others ask it over HTTP.
 */
@NullMarked
package org.entraidants.harness;

import org.jspecify.annotations.NullMarked;
