package org.entraidants.directory.web;

/** A name and what there is to say under it. */
public record Fact(String name, String value) {}
