package org.entraidants.platform.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** What the index keeps of one thing. The fields that every kind has are set here; a module adds its own. */
public final class Entry {
    /** The kind. */
    public static final String KIND = "kind";
    /** The number within the kind, as doc values and stored. */
    public static final String ID = "id";
    /** The title, analysed. */
    public static final String TITLE = "title";
    /** Everything that can be found, analysed. */
    public static final String TEXT = "text";

    /** The ends of long words of the title: “médiathèque” finds a “ludomédiathèque”. */
    static final String ENDS = "ends";

    /** The path of its page, stored. */
    public static final String PATH = "path";

    /** Who may find it. */
    static final String READERS = "readers";

    static final String EVERYBODY = "everybody";
    static final String KEY = "key";
    static final String SUMMARY = "summary";

    private static final int SHORTEST_END = 6;

    private final Document document = new Document();
    private final long id;
    private boolean forSome;

    /**
     * @param title in the words of whoever wrote it
     * @param path of its page
     * @param summary a line to show under the title
     */
    public Entry(String kind, long id, String title, String path, String summary) {
        this.id = id;
        document.add(new StringField(KEY, key(kind, id), Store.NO));
        document.add(new StringField(KIND, kind, Store.YES));
        document.add(new NumericDocValuesField(ID, id));
        document.add(new StoredField(ID, id));
        document.add(new TextField(TITLE, title, Store.YES));
        document.add(new StoredField(PATH, path));
        document.add(new StoredField(SUMMARY, summary));
        Words.analyse(title).forEach(this::addEnds);
        findBy(title);
    }

    private void addEnds(String word) {
        for (int from = 1; word.length() - from >= SHORTEST_END; from++) {
            document.add(new StringField(ENDS, word.substring(from), Store.NO));
        }
    }

    /** Adds words that it shall be found by. */
    public Entry findBy(String text) {
        document.add(new TextField(TEXT, text, Store.NO));
        return this;
    }

    /** Lets only those find it who are such readers, as {@link Readership} says; without this, everybody does. */
    public Entry seenBy(String readers) {
        forSome = true;
        document.add(new StringField(READERS, readers, Store.NO));
        return this;
    }

    /** Adds a field of the module's own. */
    public Entry with(Field field) {
        document.add(field);
        return this;
    }

    long id() {
        return id;
    }

    /** As Lucene keeps it. */
    public Document document() {
        if (!forSome) {
            seenBy(EVERYBODY);
        }
        return document;
    }

    static String key(String kind, long id) {
        return kind + ":" + id;
    }
}
