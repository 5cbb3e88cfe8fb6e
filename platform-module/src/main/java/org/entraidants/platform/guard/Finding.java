package org.entraidants.platform.guard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.entraidants.platform.privacy.Kind;

/** That a stored text holds personal data: where it is read and of which kinds, for the animators. */
@Entity
@Table(name = "platform_guard_findings")
public class Finding {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_guard_findings_seq")
    @SequenceGenerator(name = "platform_guard_findings_seq", allocationSize = 50)
    private long id;

    private String source;

    @Column(name = "text_id")
    private long textId;

    private String address;
    private String kinds;

    @Column(name = "found_at")
    private Instant foundAt;

    @SuppressWarnings("NullAway")
    protected Finding() {}

    Finding(String source, long textId) {
        this.source = source;
        this.textId = textId;
    }

    void tell(String at, String ofKinds, Instant now) {
        address = at;
        kinds = ofKinds;
        foundAt = now;
    }

    public long id() {
        return id;
    }

    /** The name of the {@link StoredTexts}. */
    public String source() {
        return source;
    }

    /** The path of the page where the text is read. */
    public String address() {
        return address;
    }

    public List<Kind> kinds() {
        return Arrays.stream(kinds.split(",")).map(Kind::valueOf).toList();
    }

    public Instant foundAt() {
        return foundAt;
    }
}
