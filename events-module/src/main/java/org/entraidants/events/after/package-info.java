/**
 * What remains of a gathering: minutes, actions with their owners, files, a recording. Surveys and certificates of attendance
 * stand in packages of their own. Who sees a gathering sees what remains of it, once it is published.
 */
@org.jspecify.annotations.NullMarked
package org.entraidants.events.after;
