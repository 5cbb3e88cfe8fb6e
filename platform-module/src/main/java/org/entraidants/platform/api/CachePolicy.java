package org.entraidants.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** An answer that says nothing else may be kept, but not used again without asking; nor for somebody else. */
@Provider
public class CachePolicy implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-cache"));
        response.getHeaders().add(HttpHeaders.VARY, "Authorization, Cookie");
    }
}
