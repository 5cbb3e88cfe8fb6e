package org.entraidants.platform.job;

/** Keeps something for a time only. Every bean of this kind, of any module, is asked once an hour on every node. */
public interface Forgetful {
    /** Deletes what is of no use any more: expired, or long taken in by all. */
    void forgetOld();
}
