package org.entraidants.directory.imports;

import java.io.IOException;

/** A file beyond what is taken in at once. */
public class FileTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    /** The most that is taken, in megabytes. */
    public static final int MEGABYTES = Uploads.LARGEST >> 20;

    FileTooLarge() {
        super("More than " + MEGABYTES + " MB");
    }
}
