package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.newsletter.issue.Block;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The blocks of an issue as pages show them. */
@Named
@RequestScoped
public class BlockWords {
    @Inject
    PageRequest page;

    /**
     * A block and what hangs on it.
     *
     * @param href where it leads, in the language of the page; empty for nowhere
     */
    public record View(Block block, String html, @Nullable StoredFile file, String href) {
        /** Whether it is a picture. */
        public boolean isPicture() {
            return file != null && file.isImage();
        }

        /** Whether it is a document to be fetched. */
        public boolean isDocument() {
            return file != null && !file.isImage();
        }

        /** The words of the link to a document. */
        public String documentWords() {
            return block.title().isEmpty() && file != null ? file.name() : block.title();
        }
    }

    List<View> views(Sheet sheet) {
        return sheet.blocks().stream()
                .map(block -> new View(block, block.html(), sheet.file(block), href(block.link())))
                .toList();
    }

    private String href(String link) {
        return link.startsWith("/") ? page.to(link) : link;
    }
}
