package org.entraidants.newsletter.sending;

/** One recipient of one issue, in the hands of a sender. */
record Piece(long issueId, long subscriberId, String address, String name, int attempts) {}
