package org.entraidants.platform.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;

/** The tag {@code <e:icon>}. Pages show a dozen of them, so it is no tag file, and nothing of it is kept between requests. */
public class Icon extends UIComponentBase {
    public Icon() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "entraidants";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            var site = (Assets) context.getApplication().getELResolver().getValue(context.getELContext(), null, "site");
            String name = Objects.toString(getAttributes().get("name"), "");
            context.getResponseWriter().write(new Html().sign(site.sign(name)).toString());
        }
    }
}
