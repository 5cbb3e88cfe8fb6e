/** Certificates of attendance: for those who were marked as present, on paper, with a signed code that anybody may check. */
@org.jspecify.annotations.NullMarked
package org.entraidants.events.after.certificate;
