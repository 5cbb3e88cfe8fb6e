package org.entraidants.platform;

/**
 * An entry of the menu.
 *
 * @param order from left to right
 * @param path where it leads, such as {@code /annuaire}; current for every page below
 * @param label the message key of its words
 */
public record MenuEntry(int order, String path, String label) {
    public boolean isCurrent(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}
