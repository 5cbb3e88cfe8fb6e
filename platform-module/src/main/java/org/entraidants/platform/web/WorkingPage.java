package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.entraidants.platform.config.Settings;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;

/** A page where one works with PrimeFaces: its scripts carry a nonce, and its policy names it. */
@Named
@RequestScoped
public class WorkingPage {
    @Inject
    Settings settings;

    private String nonce = "";

    /** What a form sends back as {@code primefaces.nonce}, for browsers where no script adds it. */
    public String getNonce() {
        return nonce;
    }

    /** Sends the policy with the nonce, in the place of the one for reading pages. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        CspPhaseListener.initCsp(faces, true, false, null, null);
        nonce = PrimeFacesContext.getCspState(faces).getNonce();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setHeader(SecurityHeaders.POLICY, SecurityHeaders.policy(nonce, settings));
        response.setHeader("Cache-Control", "no-store");
    }
}
