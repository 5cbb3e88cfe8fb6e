package org.entraidants.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entraidants.platform.Route;

/** Tells the path of every route, one a line. */
@WebServlet(RoutePaths.PATH)
public class RoutePaths extends HttpServlet {
    public static final String PATH = "/assets/test-routes";
    private static final long serialVersionUID = 1L;

    @Inject
    transient RouteBook routes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Route route : routes.routes()) {
            response.getWriter().println(route.path());
        }
    }
}
