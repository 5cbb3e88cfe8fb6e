package org.entraidants.directory;

/** One thing of a list on a sheet: an offer, an exceptional period, a stop. */
interface Listed extends Correctable {
    long id();
}
