package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form. In pages: {@code <e:errors/>}; in beans: {@code errors.add("address", words)}. */
@Named("errors")
@RequestScoped
public class PageErrors {
    /**
     * One thing that is wrong.
     *
     * @param field the id of the field, empty for the form as a whole
     */
    public record PageError(String field, String text) {}

    /** Says that a field is wrong. */
    public void add(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Says that the form as a whole is wrong. */
    public void add(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Everything that is wrong, in the order of the fields. */
    public List<PageError> getList() {
        FacesContext faces = FacesContext.getCurrentInstance();
        var list = new ArrayList<PageError>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(id -> faces.getMessageList(id)
                        .forEach(message -> list.add(new PageError(id == null ? "" : id, message.getSummary()))));
        return list;
    }

    public boolean has(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    /** What is wrong with a field first. */
    public String of(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).get(0).getSummary();
    }

    /** The ids of what describes a field, null for nothing. */
    public @Nullable String describe(String field, @Nullable String hint) {
        var ids = new ArrayList<String>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (has(field)) {
            ids.add(field + "-wrong");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
