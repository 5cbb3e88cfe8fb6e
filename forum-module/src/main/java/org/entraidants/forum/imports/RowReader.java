package org.entraidants.forum.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entraidants.forum.Arrivals;
import org.entraidants.forum.Arrivals.Origin;
import org.entraidants.forum.Flaw;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.TopicText;
import org.entraidants.forum.imports.Fault.Code;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.jspecify.annotations.Nullable;

/** Judges a row: what is missing, unknown or too long, and all its texts by the guard. */
@ApplicationScoped
class RowReader {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._:/#@+ -]{1,180}");
    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(?:p|br|div|span|b|i|u|a|ul|ol|li|strong|em|table|t[rdh]|img|script|iframe|h[1-6])\\b[^>]{0,500}>");

    @Inject
    Arrivals arrivals;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Gate gate;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** @param acknowledged whether somebody has looked at what the guard only warns of */
    Proposal read(ImportRow row, boolean acknowledged) {
        var faults = new ArrayList<Fault>();
        var origin = new Origin(row.name(), author(row, faults), at(row, faults));
        TopicText topic = row.isAnswer() ? null : new TopicCells(row, taxonomies.now(), faults).read();
        name(row, faults);
        List<Flaw> flaws = topic == null ? arrivals.flaws(row.get(ImportRow.BODY)) : arrivals.flaws(topic);
        flaws.stream().filter(flaw -> isNew(flaw, faults)).forEach(flaw -> faults.add(fault(row, flaw)));
        Map<String, String> texts = texts(row, topic);
        guard(row, texts, acknowledged, faults);
        texts.forEach((field, text) -> {
            if (HTML.matcher(text).find()) {
                faults.add(Fault.warning(row.line(), field, Code.HTML));
            }
        });
        return new Proposal(row, origin, topic, faults);
    }

    private @Nullable Long author(ImportRow row, List<Fault> faults) {
        String address = row.get("author");
        Optional<Account> account = address.contains("@") ? accounts.byAddress(address) : Optional.empty();
        if (!address.isEmpty() && account.isEmpty()) {
            faults.add(Fault.warning(row.line(), "author", Code.UNKNOWN_AUTHOR));
        }
        return account.map(Account::id).orElse(null);
    }

    private Instant at(ImportRow row, List<Fault> faults) {
        Instant now = clock.instant();
        if (row.get("date").isEmpty()) {
            return now;
        }
        Optional<Instant> at = Moments.read(row.get("date"), now);
        if (at.isEmpty()) {
            faults.add(Fault.refused(row.line(), "date", Code.DATE));
        }
        return at.orElse(now);
    }

    private static void name(ImportRow row, List<Fault> faults) {
        if (row.name().isEmpty()) {
            faults.add(Fault.refused(row.line(), ImportRow.ID, Code.MISSING));
        } else if (!NAME.matcher(row.name()).matches()) {
            faults.add(Fault.refused(row.line(), ImportRow.ID, Code.BAD_ID));
        }
    }

    /** A category that is unknown is not missing besides. */
    private static boolean isNew(Flaw flaw, List<Fault> faults) {
        return faults.stream().noneMatch(fault -> fault.field().equals(flaw.field()));
    }

    private static Fault fault(ImportRow row, Flaw flaw) {
        return switch (flaw.kind()) {
            case MISSING -> Fault.refused(row.line(), flaw.field(), Code.MISSING);
            case TOO_LONG ->
                Fault.refused(row.line(), flaw.field(), Code.TOO_LONG).detailed(Integer.toString(flaw.limit()));
            case UNKNOWN -> Fault.refused(row.line(), flaw.field(), Code.UNKNOWN_VALUE);
        };
    }

    private static Map<String, String> texts(ImportRow row, @Nullable TopicText topic) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(ImportRow.ID, row.get(ImportRow.ID));
        texts.putAll(topic == null ? Map.of(ImportRow.BODY, row.get(ImportRow.BODY)) : topic.fields());
        return texts;
    }

    private void guard(ImportRow row, Map<String, String> texts, boolean acknowledged, List<Fault> faults) {
        for (FieldHit hit :
                gate.judge(new Submission(texts, acknowledged), (Long) null).hits()) {
            Fault fault = hit.isRefused()
                    ? Fault.refused(row.line(), hit.field(), Code.PERSONAL_DATA)
                    : Fault.warning(row.line(), hit.field(), Code.PERSONAL_DATA);
            faults.add(fault.detailed(hit.hit().kind().name()));
        }
    }
}
