package org.entraidants.platform.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The tag {@code <e:written>}: {@link Html} that Java has written. Nothing of it is kept between requests. */
public class Written extends UIComponentBase {
    public Written() {
        setTransient(true);
    }

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
