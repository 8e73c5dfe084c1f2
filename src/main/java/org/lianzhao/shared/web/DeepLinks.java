package org.lianzhao.shared.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Lets people open and share addresses of screens: such an address answers with the frontend, which shows the screen. */
@ApplicationScoped
class DeepLinks {
    private static final List<String> SERVED_OTHERWISE = List.of("/api", "/q", "/assets", "/login", "/logout");

    void on(@Observes Router router) {
        router.route().order(-1).method(HttpMethod.GET).handler(DeepLinks::open);
    }

    private static void open(RoutingContext request) {
        if (isScreen(request.normalizedPath(), request.request().getHeader("Accept"))) {
            request.reroute("/");
        } else {
            request.next();
        }
    }

    static boolean isScreen(String path, @org.jspecify.annotations.Nullable String accept) {
        return !path.equals("/")
                && accept != null
                && accept.contains("text/html")
                && SERVED_OTHERWISE.stream().noneMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
