package org.entraidants.platform.file;

final class Documents {
    private Documents() {}

    static Made make(String name, byte[] content, Screen screen) throws FileRefused {
        throw FileRefused.because(FileRefused.Reason.BROKEN, name);
    }
}
