package org.entraidants.platform.mail;

/** A letter in its frame, as HTML and as text. */
public record Rendered(String html, String text) {}
