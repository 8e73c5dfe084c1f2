package org.lianzhao.shared.web;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Calls of the interface are never answered with a redirect to the sign-in page, which a script could not follow. */
@ApplicationScoped
class ApiCalls implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }
}
