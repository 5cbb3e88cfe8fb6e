package org.entraidants.platform.job;

/** Fired in the transaction that queues a job. */
public record JobQueued(long jobId) {}
