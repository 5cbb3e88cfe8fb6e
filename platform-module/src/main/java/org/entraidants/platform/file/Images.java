package org.entraidants.platform.file;

final class Images {
    private Images() {}

    static Made make(String name, FileType type, byte[] content, Screen screen) throws FileRefused {
        throw FileRefused.because(FileRefused.Reason.BROKEN, name);
    }
}
