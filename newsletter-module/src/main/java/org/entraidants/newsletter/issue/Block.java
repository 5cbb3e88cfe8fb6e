package org.entraidants.newsletter.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/** A piece of an issue; it has a version of its own, so that two may write at two pieces at once. */
@Entity
@Table(name = "newsletter_blocks")
public class Block {
    /** What a block is. */
    public enum Kind {
        /** A title, if any, and text in Markdown. */
        TEXT,
        /** A picture, or a document to be fetched. */
        FILE,
        /** A title, a line, and a link: a news, a topic, a gathering, a new place. */
        NEWS,
        /** Words that lead somewhere. */
        BUTTON;

        /** As addresses and programs write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a code. */
        public static Optional<Kind> coded(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_blocks_seq")
    @SequenceGenerator(name = "newsletter_blocks_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "issue_id")
    private long issueId;

    private int rank;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title = "";
    private String body = "";
    private String link = "";

    @Column(name = "file_id")
    private @Nullable Long fileId;

    @SuppressWarnings("NullAway")
    protected Block() {}

    public Block(long issueId, int rank, Kind kind) {
        this.issueId = issueId;
        this.rank = rank;
        this.kind = kind;
    }

    /** Says all that a block may say; what its kind does not know is empty. */
    public Block says(BlockText words) {
        title = words.title();
        body = words.body();
        link = words.link();
        return this;
    }

    void show(@Nullable Long file) {
        fileId = file;
    }

    void rank(int newRank) {
        rank = newRank;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long issueId() {
        return issueId;
    }

    public int rank() {
        return rank;
    }

    public Kind kind() {
        return kind;
    }

    /** May be empty. */
    public String title() {
        return title;
    }

    /** Markdown; may be empty. */
    public String body() {
        return body;
    }

    /** An address of the web, or a path of ours; may be empty. */
    public String link() {
        return link;
    }

    public @Nullable Long fileId() {
        return fileId;
    }

    /** Its text as a page shows it. */
    public String html() {
        return Markdown.html(body);
    }
}
