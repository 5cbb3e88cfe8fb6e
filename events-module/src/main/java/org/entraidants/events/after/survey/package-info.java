/**
 * A short survey after a gathering. It is anonymous: a token opens it once and is gone, and an answer knows neither whose it is
 * nor when it came. Must never keep a token beside a person or an answer.
 */
@org.jspecify.annotations.NullMarked
package org.entraidants.events.after.survey;
