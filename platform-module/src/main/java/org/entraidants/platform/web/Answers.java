package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a page answers when it does not show itself: on to another page, or not found. */
@RequestScoped
public class Answers {
    @Inject
    PageRequest page;

    @Inject
    Notice notice;

    /** Leads on to another page in the same language, such as {@code /compte}. */
    public void goTo(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(page.to(path));
    }

    /** Leads on to another page, which says what was done. */
    public void goTo(String path, String words) throws IOException {
        notice.say(words);
        goTo(path);
    }

    /** Says that what was at this address is at another one for good, in the same language. */
    public void movedTo(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        movedTo(path, (HttpServletResponse) faces.getExternalContext().getResponse());
        faces.responseComplete();
    }

    /** The same past Faces. */
    public void movedTo(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", page.to(path));
    }

    /** Answers a script with a status alone. */
    public void status(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseStatus(status);
        faces.responseComplete();
    }

    /** Says that there is nothing at this address. */
    public void notFound() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }
}
