package org.entraidants.platform.file;

/** A file has been deleted; told in the transaction that deletes it. */
record FileDropped(long fileId) {}
