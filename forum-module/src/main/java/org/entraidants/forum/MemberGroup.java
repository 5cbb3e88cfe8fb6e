package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entraidants.platform.account.Account;

/** Some people of the network who have a space of their own, such as all referents. */
@Entity
@Table(name = "forum_groups")
public class MemberGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_groups_seq")
    @SequenceGenerator(name = "forum_groups_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String name;

    @ManyToMany
    @JoinTable(
            name = "forum_group_members",
            joinColumns = @JoinColumn(name = "group_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    private Set<Account> members = new LinkedHashSet<>();

    @Column(name = "of_referents")
    private boolean ofReferents;

    @SuppressWarnings("NullAway")
    protected MemberGroup() {}

    MemberGroup(String name) {
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    /** Whether whoever answers for a structure belongs to it, for as long as they do. */
    void takeReferents(boolean all) {
        ofReferents = all;
    }

    void take(Account account) {
        members.add(account);
    }

    void release(Account account) {
        members.remove(account);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether all referents belong to it. */
    public boolean isOfReferents() {
        return ofReferents;
    }

    /** Those who were taken in one by one. */
    public Set<Account> members() {
        return Set.copyOf(members);
    }
}
