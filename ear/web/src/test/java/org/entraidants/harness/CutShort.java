package org.entraidants.harness;

/** Work that a crash of its server cuts short. */
public interface CutShort {
    /** Brings it to its middle; it stays there until the server is killed. */
    void begin(TestServer server) throws InterruptedException;

    /** Waits until it has come to its end on the server that was started again, and asserts that nothing is lost. */
    void assertEnded(TestServer again) throws InterruptedException;
}
