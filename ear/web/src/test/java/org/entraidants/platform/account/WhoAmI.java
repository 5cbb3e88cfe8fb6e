package org.entraidants.platform.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells who asks. */
@WebServlet(WhoAmI.PATH)
public class WhoAmI extends HttpServlet {
    static final String PATH = "/assets/test-who-am-i";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(caller.role() + " " + caller.getName());
    }
}
