package org.entraidants.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page that is opened with a form as it was typed before; its buttons are not pressed, see {@link ShownAgain}. */
class FilledForm extends HttpServletRequestWrapper {
    static final String ATTRIBUTE = "org.entraidants.filledForm";

    private final Map<String, String[]> values;

    FilledForm(HttpServletRequest request, FormValues form) {
        super(request);
        this.values = form.values();
        request.setAttribute(ATTRIBUTE, true);
    }

    @Override
    public String getMethod() {
        return "POST";
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] all = values.get(name);
        return all == null || all.length == 0 ? null : all[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return values;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(values.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return values.get(name);
    }
}
