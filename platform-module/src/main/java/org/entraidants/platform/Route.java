package org.entraidants.platform;

import org.entraidants.platform.account.Role;

/**
 * A page at its address.
 *
 * @param path such as {@code /annuaire/{slug}}; the names in braces stand for one segment each and reach the page's bean
 *     through {@code PageRequest}
 * @param view the Faces view, such as {@code /directory/structure.xhtml}; its folder must not be the address of a page,
 *     or the server redirects that address to the folder before we see it
 * @param access the least role that may open it; what somebody sees there is decided by the boundary's queries
 * @param framed whether other sites may show it within their pages: it must be the same for everybody, change nothing, and
 *     lead out of the frame with every link
 */
public record Route(String path, String view, Role access, boolean framed) {
    /** A page that no other site may frame. */
    public Route(String path, String view, Role access) {
        this(path, view, access, false);
    }

    /** A page for everybody that other sites may show within theirs. */
    public static Route framed(String path, String view) {
        return new Route(path, view, Role.VISITOR, true);
    }

    /** Whether every segment is fixed: such a route goes before one with names. */
    public boolean isFixed() {
        return !path.contains("{");
    }
}
