package org.entraidants.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address that somebody else may have written: it may lead to our own pages only. */
public final class LocalPath {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    /** The path if it is one of ours, such as {@code /annuaire?q=a}; else the home page. */
    public static String orHome(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }
}
