package org.entraidants.newsletter.sending;

import org.entraidants.platform.mail.Outcome;

/** What became of a piece that somebody held. */
record Done(String holder, Piece piece, Outcome outcome) {}
