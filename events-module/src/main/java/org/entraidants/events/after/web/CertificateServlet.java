package org.entraidants.events.after.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.events.after.certificate.Certificates;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.web.OpenGathering;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.PageRequest;

/** Certificates as PDF, reached through their routes only; 404 for who did not come. */
@WebServlet({CertificateServlet.ALL, CertificateServlet.ONE, CertificateServlet.OWN})
public class CertificateServlet extends HttpServlet {
    public static final String ALL = "/events/certificate/all";
    public static final String ONE = "/events/certificate/one";
    public static final String OWN = "/events/certificate/own";

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenGathering open;

    @Inject
    transient Certificates certificates;

    @Inject
    transient Caller caller;

    @Inject
    transient PageRequest page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var printed = new ByteArrayOutputStream();
        if (!print(request.getServletPath(), printed)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(printed.size());
        response.setHeader("Content-Disposition", "inline; filename=\"attestation.pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        printed.writeTo(response.getOutputStream());
    }

    private boolean print(String path, OutputStream out) throws IOException {
        Locale language = page.getLanguage();
        if (path.equals(OWN)) {
            return certificates.own(page.value("link"), language, out);
        }
        Optional<Gathering> gathering = open.gathering();
        if (gathering.isEmpty()) {
            return false;
        }
        if (path.equals(ALL)) {
            return certificates.all(gathering.get(), language, caller, out);
        }
        Optional<Long> person = PageRequest.number(page.value("registration"));
        return person.isPresent() && certificates.one(gathering.get(), person.get(), language, caller, out);
    }
}
