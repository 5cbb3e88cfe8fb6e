package org.entraidants.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The tag {@code <e:each>}: shows its body for each thing of a list. Unlike {@code ui:repeat} it keeps nothing of a row between
 * requests, which costs much; so no field or button of Faces stands in it.
 */
public class Each extends UIComponentBase {
    private transient @Nullable Object current;

    @Override
    public String getFamily() {
        return "entraidants";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (isRendered() && getAttributes().get("value") instanceof Iterable<?> things) {
            for (Object thing : things) {
                current = thing;
                for (UIComponent child : getChildren()) {
                    child.encodeAll(context);
                }
            }
            current = null;
        }
    }

    /** The thing whose row is being shown. */
    @Nullable
    Object current() {
        return current;
    }
}
