package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entraidants.forum.Cared;
import org.entraidants.forum.Flaw;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.guard.web.GuardNote;
import org.entraidants.platform.guard.web.Guarded;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What the small forms of those who look after the forum have in common. */
@Named
@RequestScoped
public class CareForm {
    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Guarded guarded;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    private final Map<String, String> instead = new LinkedHashMap<>();

    /** What was typed, with personal data masked when it was refused for them. */
    String typed(String name) {
        return Objects.requireNonNullElse(instead.get(name), page.posted(name).orElse(""));
    }

    /** Whether a form that names a thing was sent. */
    boolean isSent() {
        return page.posted("name").isPresent();
    }

    /**
     * What a field of such a form shows: what was typed, or, as long as nothing was sent, what the thing says.
     *
     * @param thing null for a new one
     */
    <T> String shown(String name, @Nullable T thing, Function<T, String> value) {
        return (isSent() || thing == null) ? typed(name) : value.apply(thing);
    }

    /** A typed place in a list: 0, for the first and for what is no number, to 999. */
    static int rank(String typed) {
        return PageRequest.number(typed).map(rank -> (int) Math.min(rank, 999)).orElse(0);
    }

    /** A parameter of the address. */
    String asked(String name) {
        return page.parameter(name);
    }

    /** The number that the address names before its first hyphen, -1 for none. */
    long number(String name) {
        return PageRequest.number(page.value(name).split("-", 2)[0]).orElse(-1L);
    }

    /** The number of a topic that somebody has typed or whose address was pasted; -1 for neither. */
    static long topicNumber(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return PageRequest.number(text.replaceFirst("^.*/forum/sujets/", "").replaceFirst("[-?#].*$", ""))
                .orElse(-1L);
    }

    /** Shows the form again with what the guard has found, or masked as the button of {@code <e:guard>} wants. */
    void refuse(TextRefused refused, Map<String, String> fields) {
        guarded.passes(guarded.sent(fields), refused.verdict());
        fields.keySet().forEach(name -> instead.put(name, guarded.text(name)));
    }

    /** Does what the buttons of {@code <e:guard>} want in a form of several deeds, none of which they name. */
    void answerGuard(Map<String, String> fields) {
        if (page.posted("mask").isPresent() || page.posted("askRelease").isPresent()) {
            guarded.passes(fields);
            fields.keySet().forEach(name -> instead.put(name, guarded.text(name)));
        }
    }

    /** What {@code <e:guard>} says. */
    public GuardNote getNote() {
        return guarded.getNote();
    }

    /** Tells what is wrong with the fields. */
    void tell(List<Flaw> flaws) {
        flaws.forEach(flaw -> errors.add(flaw.field(), i18n.t("forum.care.flaw." + flaw.kind(), flaw.limit())));
    }

    /** Leads on, and says what became of a deed. */
    void goTo(String path, Cared cared, String done) throws IOException {
        answers.goTo(path, i18n.t(cared == Cared.DONE ? done : "forum.care." + cared));
    }

    /** The lines of a long field that say something. */
    static List<String> lines(String text) {
        return new ArrayList<>(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
