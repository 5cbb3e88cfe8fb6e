package org.entraidants.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Optional;

/** Makes Faces speak the page's language and post its forms to the address in the browser, not to the view's file. */
public class PrettyViews extends ViewHandlerWrapper {
    public PrettyViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return context.getExternalContext().getRequestMap().containsKey(PageRequest.LANGUAGE)
                ? Locale.ENGLISH
                : Locale.FRENCH;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = context.getExternalContext().getRequestMap();
        return Optional.ofNullable((String) request.get(RequestDispatcher.FORWARD_REQUEST_URI))
                .map(uri -> Optional.ofNullable((String) request.get(RequestDispatcher.FORWARD_QUERY_STRING))
                        .map(query -> uri + "?" + query)
                        .orElse(uri))
                .orElseGet(() -> super.getActionURL(context, viewId));
    }
}
