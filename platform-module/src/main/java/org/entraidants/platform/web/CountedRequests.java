package org.entraidants.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entraidants.platform.job.Courtesy;

/** Tells long work that somebody waits for an answer. */
public class CountedRequests extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Courtesy courtesy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        courtesy.arrived();
        try {
            chain.doFilter(request, response);
        } finally {
            courtesy.answered();
        }
    }
}
