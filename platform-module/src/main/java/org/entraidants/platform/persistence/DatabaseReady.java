package org.entraidants.platform.persistence;

/** Fired once at start, on the starting thread, when every table is there. Outside any transaction. */
public record DatabaseReady() {}
