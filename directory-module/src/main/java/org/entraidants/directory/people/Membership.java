package org.entraidants.directory.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Account;

/** Somebody belongs to a structure; as its referent, corrects its sheet, invites into it and decides who joins. */
@Entity
@Table(name = "directory_memberships")
public class Membership {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_memberships_seq")
    @SequenceGenerator(name = "directory_memberships_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private Structure structure;

    private boolean referent;
    private Instant since;

    @SuppressWarnings("NullAway")
    protected Membership() {}

    Membership(Account account, Structure structure, Instant since) {
        this.account = account;
        this.structure = structure;
        this.since = since;
    }

    void entrust(boolean asReferent) {
        referent = asReferent;
    }

    public long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Structure structure() {
        return structure;
    }

    public boolean isReferent() {
        return referent;
    }

    public Instant since() {
        return since;
    }
}
