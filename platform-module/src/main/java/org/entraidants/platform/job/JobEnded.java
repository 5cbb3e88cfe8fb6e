package org.entraidants.platform.job;

/** Fired in the transaction in which a job ends: done, failed for good or stopped, whether or not it was ever begun. */
public record JobEnded(String kind, long subjectId, Job.State how) {}
