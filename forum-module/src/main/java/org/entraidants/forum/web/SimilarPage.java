package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.forum.SimilarTopics;
import org.entraidants.forum.Topic;
import org.entraidants.platform.web.PageRequest;

/** A piece of a page for the script of the form: topics like the title that is being typed, {@code /forum/semblables?titre=…}. */
@Named
@RequestScoped
public class SimilarPage {
    @Inject
    SimilarTopics topics;

    @Inject
    TopicWords words;

    @Inject
    PageRequest page;

    private List<TopicLine> lines = List.of();

    /** Finds them. */
    public void load() {
        String title = page.parameter("titre");
        lines = words.lines(topics.to(title.substring(0, Math.min(title.length(), Topic.LONGEST_TITLE))));
    }

    public List<TopicLine> getLines() {
        return lines;
    }
}
