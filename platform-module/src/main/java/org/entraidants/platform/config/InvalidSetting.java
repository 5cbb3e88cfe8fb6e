package org.entraidants.platform.config;

/** A setting that the product cannot start with. The message is one French sentence that begins with the key. */
public class InvalidSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidSetting(String key, String problem) {
        super(key + " : " + problem);
    }
}
