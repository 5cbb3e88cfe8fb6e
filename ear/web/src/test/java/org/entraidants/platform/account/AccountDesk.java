package org.entraidants.platform.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Makes accounts for the stories, and shows the code of a telephone. */
@WebServlet(AccountDesk.PATH)
public class AccountDesk extends HttpServlet {
    public static final String PATH = "/assets/test-accounts";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Accounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getParameter("create");
        if (address != null) {
            accounts.create(
                    new Account(address, "Ada Essai", Role.MEMBER, false, Instant.now()), "trois girafes au guichet");
        }
        String secret = request.getParameter("secret");
        if (secret != null) {
            long step = Instant.now().getEpochSecond() / 30;
            int later = Integer.parseInt(request.getParameter("later"));
            response.getWriter().print(TimeCodes.codeOf(secret, step + later));
        }
    }
}
