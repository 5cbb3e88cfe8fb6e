/** What forms and animators see of the guard on personal data. */
@NullMarked
package org.entraidants.platform.guard.web;

import org.jspecify.annotations.NullMarked;
