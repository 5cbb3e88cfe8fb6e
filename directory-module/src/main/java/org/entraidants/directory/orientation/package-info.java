/**
 * The way of a person to whoever can help: the first diagnostic, which keeps nothing at all, and the orientation of a
 * person to the referents of a structure, which keeps a code, a need and a status, and never who the person is. What has
 * come to rest is wiped after a set time; figures without rows stay for the animators.
 */
@NullMarked
package org.entraidants.directory.orientation;

import org.jspecify.annotations.NullMarked;
