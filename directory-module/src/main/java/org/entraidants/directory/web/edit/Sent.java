package org.entraidants.directory.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entraidants.directory.Correction;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Marks;

/** What a form that corrects a sheet has sent beside its fields. */
@RequestScoped
class Sent {
    private final boolean form;
    private final Map<String, String[]> values;

    @Inject
    Sent() {
        FacesContext faces = FacesContext.getCurrentInstance();
        form = faces.isPostback();
        values = form ? faces.getExternalContext().getRequestParameterValuesMap() : Map.of();
    }

    /** Whether a form was sent at all. */
    boolean isForm() {
        return form;
    }

    String value(String name) {
        return Objects.requireNonNull(values.getOrDefault(name, new String[] {""}))[0];
    }

    List<String> values(String name) {
        return List.of(values.getOrDefault(name, new String[] {}));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A correction with these texts, but those of which the author takes what the sheet says by now. */
    Correction correction(Map<Detail, String> texts) {
        texts.keySet().removeIf(detail -> values("theirs").contains(detail.key()));
        return new Correction(texts, Marks.parse(value("opened")), has("asWritten"));
    }
}
