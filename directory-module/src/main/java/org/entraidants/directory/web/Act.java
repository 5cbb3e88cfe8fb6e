package org.entraidants.directory.web;

/**
 * What a reader can do from a structure’s page.
 *
 * @param href an address of any scheme: {@code tel:}, {@code mailto:}, {@code https:}, {@code #…}
 * @param icon a symbol of the platform
 */
public record Act(String href, String label, String icon) {}
