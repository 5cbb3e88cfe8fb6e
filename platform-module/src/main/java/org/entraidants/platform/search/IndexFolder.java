package org.entraidants.platform.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** How the index lies on the disk: the newest things first in each segment, and with each commit the number of its newest change. */
final class IndexFolder {
    /** To be raised when the fields or their order change: the index is then built anew. */
    private static final String FORMAT = "8";

    private static final Sort NEWEST_FIRST = new Sort(new SortField(Entry.ID, SortField.Type.LONG, true));

    private IndexFolder() {}

    /** Opens the index of a folder, an empty one when there is none of this format. */
    static IndexWriter open(Path path) throws IOException {
        Directory folder = FSDirectory.open(path);
        return new IndexWriter(folder, config().setOpenMode(holdsOurs(folder) ? OpenMode.APPEND : OpenMode.CREATE));
    }

    static IndexWriterConfig config() {
        return new IndexWriterConfig(new FrenchAnalysis())
                .setRAMBufferSizeMB(32)
                .setIndexSort(NEWEST_FIRST);
    }

    /** Another is not opened at all: it may have another order. */
    private static boolean holdsOurs(Directory folder) throws IOException {
        return DirectoryReader.indexExists(folder)
                && FORMAT.equals(
                        SegmentInfos.readLatestCommit(folder).getUserData().get("format"));
    }

    /** The number of the newest change that was committed; -1 for an empty index. */
    static long number(IndexWriter writer) {
        var live = writer.getLiveCommitData();
        if (live != null) {
            for (var entry : live) {
                if (entry.getKey().equals("number")) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return -1;
    }

    /** Makes what was written last, when something was. */
    static void commit(IndexWriter writer, long number) throws IOException {
        if (number(writer) != number || writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(
                    Map.of("format", FORMAT, "number", Long.toString(number)).entrySet());
            writer.commit();
        }
    }
}
