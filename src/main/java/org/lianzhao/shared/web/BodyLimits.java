package org.lianzhao.shared.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.problem.PlainProblem;

/** Bounds what a request may send: files only where files are handed in, small bodies everywhere else. */
@ApplicationScoped
class BodyLimits {
    static final String FILES = "/api/imports";

    private static final int BEFORE_THE_SERVERS_OWN = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;
    private static final int AFTER_THE_SERVERS_OWN = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;
    private static final int TOO_LARGE = 413;
    private static final long SLACK = 1 << 20;

    private final long files;
    private final long others;
    private final PlainProblem problems;

    BodyLimits(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize files,
            @ConfigProperty(name = "lianzhao.body-limit") MemorySize others,
            PlainProblem problems) {
        this.files = files.asLongValue();
        this.others = others.asLongValue();
        this.problems = problems;
    }

    void on(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVERS_OWN).handler(this::refuseWhatIsAnnounced);
        router.route().order(AFTER_THE_SERVERS_OWN).handler(this::boundWhatIsNot);
    }

    private void refuseWhatIsAnnounced(RoutingContext request) {
        if (announced(request) > limitOf(request)) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            problems.answer(request, TOO_LARGE, "too-large");
        } else {
            request.next();
        }
    }

    // the server counts a body whose length was not announced while it arrives, against the value set here, and ends
    // with an empty answer; UnannouncedBodies stops earlier and says why
    private void boundWhatIsNot(RoutingContext request) {
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limitOf(request) + SLACK);
        request.next();
    }

    private long limitOf(RoutingContext request) {
        return request.normalizedPath().equals(FILES) ? files : others;
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException forged) {
            return Long.MAX_VALUE;
        }
    }
}
