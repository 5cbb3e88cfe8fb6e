package org.entraidants.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test methods of this class run inside the server, on a new instance with its injection points filled. Set-up methods
 * and parameters are not known there: a test makes its own data.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunInContainer.class)
public @interface InContainer {}
