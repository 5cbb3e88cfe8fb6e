package org.entraidants.platform;

import org.entraidants.platform.account.Role;

/**
 * Something that one does now and then, offered on the page “My desk” ({@code /compte}) to those who may.
 *
 * @param order from top to bottom
 * @param path where it leads, such as {@code /admin/imports}
 * @param label the message key of its words; {@code <label>.hint} says what it is good for
 * @param access the least role that may open it
 */
public record DeskEntry(int order, String path, String label, Role access) {}
