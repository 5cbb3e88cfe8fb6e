package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.forum.Category;
import org.entraidants.forum.GroupDesk;
import org.entraidants.forum.MemberGroup;
import org.entraidants.forum.Operator;
import org.entraidants.forum.ReportQueue;
import org.entraidants.forum.Space;
import org.entraidants.forum.Tag;
import org.entraidants.forum.Taxonomies;
import org.entraidants.platform.account.Caller;

/** How the forum is ordered, for those who order it: {@code /admin/forum}, {@code …/organismes}, {@code …/etiquettes}. */
@Named
@RequestScoped
public class OrderPage {
    @Inject
    Taxonomies taxonomies;

    @Inject
    GroupDesk groups;

    @Inject
    ReportQueue queue;

    @Inject
    SpaceWords words;

    @Inject
    Caller caller;

    /** A space with who reads and who writes there. */
    public record Row(Space space, String readers, String writers, List<Category> categories) {}

    public List<Row> getSpaces() {
        return taxonomies.now().spaces().stream()
                .map(space -> new Row(
                        space,
                        words.readers(space),
                        words.writers(space),
                        taxonomies.now().categoriesOf(space)))
                .toList();
    }

    public List<MemberGroup> getGroups() {
        return groups.all(caller);
    }

    public List<Operator> getOperators() {
        return taxonomies.now().operators();
    }

    public List<Tag> getTags() {
        return taxonomies.now().tags();
    }

    /** How many reports wait. */
    public long getWaiting() {
        return queue.waiting(caller);
    }
}
