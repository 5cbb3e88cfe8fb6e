package org.entraidants.directory.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.relay.Relays;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.job.JobKind;
import org.entraidants.platform.job.JobProgress;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.print.Press;
import org.entraidants.platform.web.Messages;

/** Makes a guide: reads the places, sets them, draws the pages. Whatever breaks off is begun anew; one that is made stays. */
@ApplicationScoped
class GuideJob implements JobKind {
    static final String NAME = "directory.guide";
    private static final int AT_ONCE = 50;

    @Inject
    GuideStore store;

    @Inject
    StructureSearch search;

    @Inject
    Prints prints;

    @Inject
    Relays relays;

    @Inject
    Press press;

    @Inject
    Messages messages;

    @Inject
    Network network;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) throws IOException {
        Guide guide = store.find(progress.subjectId()).orElse(null);
        if (guide == null || guide.isReady()) {
            return;
        }
        Criteria criteria = ListQuery.criteria(guide.query(), clock.instant());
        List<Long> ids = search.ids(criteria);
        var steps = new GuideSteps(progress, ids.size());
        var words = new Wording(messages, guide.language(), clock);
        List<PlaceText> places = read(ids, guide, words, steps);
        var book = new GuideBook(words, network.getName(), guide.title());
        var file = new ByteArrayOutputStream();
        int pages = press.print(book.of(places, relays.within(criteria.area(), criteria.department())), file, steps);
        steps.finish();
        store.keep(guide.id(), file.toByteArray(), places.size(), pages);
    }

    private List<PlaceText> read(List<Long> ids, Guide guide, Wording words, GuideSteps steps) {
        var places = new ArrayList<PlaceText>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (Printed printed : prints.forEverybody(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
                places.add(PlaceText.of(printed, guide.sheets(), words));
                steps.run();
            }
        }
        return places;
    }
}
