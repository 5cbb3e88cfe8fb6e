package org.entraidants.directory;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it is corrected.
 *
 * @param texts the details of the structure and its main site
 * @param marks what a form has to carry to tell whether somebody was faster
 * @param lists the things of each part that is a list
 */
public record EditedSheet(Map<Detail, String> texts, Marks marks, Map<Part, List<Thing>> lists) {
    /** One thing of a list; see {@link EditedSheet}. */
    public record Thing(long id, Map<Detail, String> texts, Marks marks) {
        static Thing of(Listed listed, Part part, Structure structure) {
            Map<Detail, String> texts = listed.texts(part.details());
            return new Thing(listed.id(), texts, Marks.of(texts, structure));
        }
    }

    public String name() {
        return texts.getOrDefault(Detail.NAME, "");
    }
}
