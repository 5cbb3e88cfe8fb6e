package org.entraidants.directory;

/** Fired in the transaction in which somebody lists a structure or corrects its sheet; not by imports. */
public record StructureChanged(long structureId) {}
