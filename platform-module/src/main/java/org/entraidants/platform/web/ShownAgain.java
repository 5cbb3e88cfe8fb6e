package org.entraidants.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Shows a {@link FilledForm} without doing what its button would do: its author has to press it again. */
public class ShownAgain implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.getExternalContext().getRequestMap().containsKey(FilledForm.ATTRIBUTE)) {
            faces.renderResponse();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
