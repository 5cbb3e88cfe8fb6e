package org.entraidants.forum.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What is wrong in a file, kept for its report; never what stands there. */
@Entity
@Table(name = "forum_import_problems")
public class KeptFault {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_import_problems_seq")
    @SequenceGenerator(name = "forum_import_problems_seq", allocationSize = 500)
    private long id;

    @Column(name = "import_id")
    private long importId;

    private long line;

    @Enumerated(EnumType.STRING)
    private Fault.Severity severity;

    private String field;

    @Enumerated(EnumType.STRING)
    private Fault.Code code;

    private String detail;
    private String suggestion;

    @SuppressWarnings("NullAway")
    protected KeptFault() {}

    KeptFault(long importId, Fault fault) {
        this.importId = importId;
        this.line = fault.line();
        this.severity = fault.severity();
        this.field = fault.field();
        this.code = fault.code();
        this.detail = fault.detail();
        this.suggestion = fault.suggestion();
    }

    public long id() {
        return id;
    }

    /** The line of a CSV, or which object of a JSON; 0 for the file as a whole. */
    public long line() {
        return line;
    }

    /** Whether the row was left out. */
    public boolean isRefused() {
        return severity == Fault.Severity.REFUSED;
    }

    /** The column; empty for the row as a whole. */
    public String field() {
        return field;
    }

    public String code() {
        return code.name();
    }

    /** A kind of personal data, a number; empty for none. */
    public String detail() {
        return detail;
    }

    /** The nearest value that would do, empty for none. */
    public String suggestion() {
        return suggestion;
    }
}
