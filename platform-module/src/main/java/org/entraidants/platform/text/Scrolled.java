package org.entraidants.platform.text;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** What is wider than a telephone, and scrolls there by itself. */
final class Scrolled extends CustomBlock {
    static void wrap(Node wide) {
        var around = new Scrolled();
        wide.insertBefore(around);
        around.appendChild(wide);
    }
}
