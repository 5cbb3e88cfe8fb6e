package org.entraidants.directory.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.directory.imports.Import;
import org.entraidants.directory.imports.Imports;

/** The page where an animator sends a file, and finds those sent before. */
@Named
@RequestScoped
public class ImportList {
    private static final int AT_ONCE = 20;

    @Inject
    Imports imports;

    private List<Import> rows = List.of();

    /** Finds the newest imports. */
    public void load() {
        rows = imports.newest(0, AT_ONCE);
    }

    public List<Import> getRows() {
        return rows;
    }
}
