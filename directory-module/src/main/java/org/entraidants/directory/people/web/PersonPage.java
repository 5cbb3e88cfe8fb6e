package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.entraidants.directory.people.Colleague;
import org.entraidants.directory.people.Colleagues;
import org.entraidants.directory.people.Person;
import org.entraidants.directory.people.Profiles;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** A person, as far as the person lets this caller see: {@code /personnes/{id}}. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    Profiles profiles;

    @Inject
    Colleagues colleagues;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    private @Nullable Colleague shown;

    /** Shows the person; not found is whoever is not shown. */
    public void open() throws IOException {
        Person person = PageRequest.number(page.value("id"))
                .flatMap(id -> profiles.visible(id, caller))
                .orElse(null);
        if (person == null) {
            answers.notFound();
        } else {
            shown = colleagues.colleague(person);
        }
    }

    public @Nullable Colleague getShown() {
        return shown;
    }

    /** Whether one looks at oneself. */
    public boolean isSelf() {
        return shown != null
                && Objects.equals(caller.accountId(), shown.person().accountId());
    }
}
