package org.entraidants.platform.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The tag {@code <e:written>}: {@link Html} that Java has written. */
public class Written extends UIComponentBase {
    @Override
    public String getFamily() {
        return "entraidants";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("value") instanceof Html html) {
            context.getResponseWriter().write(html.toString());
        }
    }
}
