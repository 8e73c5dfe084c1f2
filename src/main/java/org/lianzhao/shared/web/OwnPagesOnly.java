package org.lianzhao.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianzhao.shared.problem.Forbidden;

/**
 * Refuses changes that another site makes a signed-in browser send (CSRF): they must carry a header that a foreign
 * form or image cannot set. Machine clients sign each call with a token instead, so their addresses are exempt.
 */
class OwnPagesOnly {
    static final String HEADER = "X-Lianzhao-Request";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (SAFE.contains(request.getMethod()) || path.startsWith("/api/partner/")) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin");
        if (foreign || !"1".equals(request.getHeaderString(HEADER))) {
            throw new Forbidden("foreign-request");
        }
    }
}
