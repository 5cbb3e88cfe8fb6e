package org.entraidants.directory.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.entraidants.directory.national.Problem;
import org.jspecify.annotations.Nullable;

/** A problem of an import, kept for its report. */
@Entity
@Table(name = "directory_import_problems")
public class ImportProblem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_import_problems_seq")
    @SequenceGenerator(name = "directory_import_problems_seq", allocationSize = 500)
    private long id;

    @Column(name = "import_id")
    private long importId;

    private int line;

    @Enumerated(EnumType.STRING)
    private Problem.Severity severity;

    private @Nullable String field;

    @Column(name = "value_text")
    private String value;

    @Enumerated(EnumType.STRING)
    private Problem.Code code;

    private String args;
    private @Nullable String suggestion;

    @SuppressWarnings("NullAway")
    protected ImportProblem() {}

    ImportProblem(long importId, Problem problem) {
        this.importId = importId;
        this.line = problem.line();
        this.severity = problem.severity();
        this.field = problem.field();
        this.value = problem.value();
        this.code = problem.code();
        this.args = String.join(Import.PARTED, problem.args());
        this.suggestion = problem.suggestion();
    }

    Problem problem() {
        List<String> parts = args.isEmpty() ? List.of() : List.of(args.split(Import.PARTED, -1));
        return new Problem(line, field, value, code, parts, suggestion);
    }

    public long id() {
        return id;
    }

    /** The line of the file, 0 for the file as a whole. */
    public int line() {
        return line;
    }

    public Problem.Severity severity() {
        return severity;
    }

    /** The column; null for the line as a whole. */
    public @Nullable String field() {
        return field;
    }

    /** What was written there; empty for personal data. */
    public String value() {
        return value;
    }

    public @Nullable String suggestion() {
        return suggestion;
    }

    /** What is wrong and how to mend it. */
    public String message(Locale language) {
        return problem().message(language);
    }

    String code() {
        return code.name();
    }
}
