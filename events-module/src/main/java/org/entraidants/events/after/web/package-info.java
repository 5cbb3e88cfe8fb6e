/** The pages of what remains of a gathering. */
@org.jspecify.annotations.NullMarked
package org.entraidants.events.after.web;
