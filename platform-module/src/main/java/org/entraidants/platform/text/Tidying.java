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
import org.commonmark.node.Text;

/** Makes of what was written what a page of ours can hold; for one tree. */
final class Tidying extends AbstractVisitor {
    private static final int ABOVE = 2;
    private static final int LOWEST = 5;

    private final Deque<Integer> chapters = new ArrayDeque<>();
    private final long budget;
    private long spent;
    private boolean withinLink;

    /** @param budget the most characters of all addresses together */
    Tidying(long budget) {
        this.budget = budget;
    }

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
        link.setTitle(null);
        affordable(link.getDestination()).ifPresentOrElse(link::setDestination, () -> unwrap(link));
    }

    @Override
    public void visit(Image picture) {
        visitChildren(picture);
        picture.setTitle(null);
        Optional<String> address = affordable(picture.getDestination());
        if (address.filter(Address::isOwnPicture).isPresent()) {
            return;
        }
        address.filter(elsewhere -> !withinLink).ifPresent(elsewhere -> linkTo(elsewhere, picture));
        unwrap(picture);
    }

    private static void linkTo(String address, Image picture) {
        var link = new Link(address, null);
        picture.insertBefore(link);
        link.appendChild(picture);
        if (picture.getFirstChild() == null) {
            picture.appendChild(new Text(address));
        }
    }

    /** An address that is written once can be named a thousand times, and would be repeated each time. */
    private Optional<String> affordable(String written) {
        spent += written.length();
        return spent > budget ? Optional.empty() : Address.of(written);
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
