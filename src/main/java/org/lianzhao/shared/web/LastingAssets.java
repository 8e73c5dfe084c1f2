package org.lianzhao.shared.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets browsers keep the frontend's files for good: their names change with their content. One that is not there is not
 * kept, for it may be there a moment later: while instances are replaced, a page of the new one asks the old one.
 */
@ApplicationScoped
class LastingAssets {
    void on(@Observes Router router) {
        router.route("/assets/*").order(-2).handler(request -> {
            var answer = request.response();
            request.addHeadersEndHandler(
                    end -> answer.putHeader(HttpHeaders.CACHE_CONTROL, caching(answer.getStatusCode())));
            request.next();
        });
    }

    static String caching(int status) {
        boolean there = status == 200 || status == 206 || status == 304;
        return there ? "public, immutable, max-age=31536000" : "no-store";
    }
}
