package org.lianzhao.shared.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.problem.PlainProblem;

/** Bounds what a request may send: files only where files are handed in, large ones only as imports, small bodies everywhere else. */
@ApplicationScoped
class BodyLimits {
    private static final String IMPORTS = "/api/imports";
    private static final String DOCUMENTS = "/api/documents";
    private static final Set<String> MAPS = Set.of("/api/chains/files", "/api/chains/files/draft");

    private static final int BEFORE_THE_SERVERS_OWN = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;
    private static final int AFTER_THE_SERVERS_OWN = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;
    private static final int TOO_LARGE = 413;
    private static final long SLACK = 1 << 20;

    private final long imports;
    private final long documents;
    private final long maps;
    private final long others;
    private final PlainProblem problems;

    BodyLimits(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize imports,
            @ConfigProperty(name = "lianzhao.document-limit") MemorySize documents,
            @ConfigProperty(name = "lianzhao.chain-file-limit") MemorySize maps,
            @ConfigProperty(name = "lianzhao.body-limit") MemorySize others,
            PlainProblem problems) {
        this.imports = imports.asLongValue();
        this.documents = documents.asLongValue();
        this.maps = maps.asLongValue();
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
            refuse(request);
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request) {
        if (request.normalizedPath().equals(DOCUMENTS)) {
            problems.answer(request, TOO_LARGE, "document-too-large", documents >> 20);
        } else if (MAPS.contains(request.normalizedPath())) {
            problems.answer(request, TOO_LARGE, "chain-file-too-large", maps >> 20);
        } else {
            problems.answer(request, TOO_LARGE, "too-large");
        }
    }

    // the server counts a body whose length was not announced while it arrives, against the value set here, and ends
    // with an empty answer; UnannouncedBodies stops earlier and says why
    private void boundWhatIsNot(RoutingContext request) {
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limitOf(request) + SLACK);
        request.next();
    }

    private long limitOf(RoutingContext request) {
        return switch (request.normalizedPath()) {
            case IMPORTS -> imports;
            case DOCUMENTS -> documents + SLACK; // the form around the file
            default -> MAPS.contains(request.normalizedPath()) ? maps + SLACK : others;
        };
    }

    /** Whether files are handed in under this address; such forms are counted as they arrive. */
    static boolean takesFiles(String path) {
        return path.equals(IMPORTS) || path.equals(DOCUMENTS) || MAPS.contains(path);
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
