package org.entraidants.newsletter.issue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entraidants.platform.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * An issue with its blocks in their order.
 *
 * @param files those of the blocks, by number
 */
public record Sheet(Issue issue, List<Block> blocks, Map<Long, StoredFile> files) {
    /** The file of a block, null for none. */
    public @Nullable StoredFile file(Block block) {
        return block.fileId() == null ? null : files.get(block.fileId());
    }

    /** The files that hang on it. */
    static List<Long> fileIds(List<Block> blocks) {
        return blocks.stream().map(Block::fileId).filter(Objects::nonNull).toList();
    }
}
