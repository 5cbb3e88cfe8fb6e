package org.entraidants.platform.mail.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.platform.mail.Mail;
import org.entraidants.platform.mail.Mailroom;
import org.entraidants.platform.web.PageRequest;
import org.entraidants.platform.web.SandboxedHtml;

/** The HTML of a mail as its recipient sees it, for a frame of the mail’s page: nothing in it runs or loads anything. */
@WebServlet(MailHtml.VIEW)
public class MailHtml extends HttpServlet {
    /** Reached through its route only: as a file it is not found. */
    public static final String VIEW = "/platform/mail-html";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Mailroom mailroom;

    @Inject
    transient PageRequest page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> html = PageRequest.number(page.value("id"))
                .flatMap(mailroom::find)
                .filter(mailroom::mayRead)
                .flatMap(Mail::html);
        SandboxedHtml.write(html, response);
    }
}
