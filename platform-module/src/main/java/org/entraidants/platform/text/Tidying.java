package org.entraidants.platform.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Makes of what was written what a page of ours can hold; for one tree. */
final class Tidying extends AbstractVisitor {
    private static final int ABOVE = 2;
    private static final int LOWEST = 5;

    private final Deque<Integer> chapters = new ArrayDeque<>();
    private boolean withinLink;

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        int written = heading.getLevel();
        while (!chapters.isEmpty() && chapters.peek() >= written) {
            chapters.pop();
        }
        chapters.push(written);
        heading.setLevel(Math.min(ABOVE + chapters.size(), LOWEST));
    }

    @Override
    public void visit(Link link) {
        boolean outer = withinLink;
        withinLink = true;
        visitChildren(link);
        withinLink = outer;
        Optional<String> address = Address.of(link.getDestination());
        address.ifPresentOrElse(link::setDestination, () -> unwrap(link));
    }

    @Override
    public void visit(Image picture) {
        visitChildren(picture);
        if (Address.isOwnPicture(picture.getDestination())) {
            return;
        }
        Optional<String> address = Address.of(picture.getDestination()).filter(any -> !withinLink);
        address.ifPresent(elsewhere -> {
            var link = new Link(elsewhere, picture.getTitle());
            picture.insertBefore(link);
            link.appendChild(picture);
            if (picture.getFirstChild() == null) {
                picture.appendChild(new org.commonmark.node.Text(elsewhere));
            }
        });
        unwrap(picture);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock) {
            Scrolled.wrap(block);
        }
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
