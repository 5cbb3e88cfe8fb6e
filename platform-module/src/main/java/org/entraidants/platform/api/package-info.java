/**
 * What every REST resource shares: problem details (RFC 9457) for whatever goes wrong, sign-in for programs, health and
 * metrics.
 */
@NullMarked
package org.entraidants.platform.api;

import org.jspecify.annotations.NullMarked;
