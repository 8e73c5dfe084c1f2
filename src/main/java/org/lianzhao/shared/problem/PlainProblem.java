package org.lianzhao.shared.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianzhao.shared.text.CallerLanguage;

/** Answers with a problem body where a request is refused before it gets to an endpoint. */
@ApplicationScoped
public class PlainProblem {

    /** Ends the request with this status; {@code code} names the problem and its sentence, {@code values} fill it. */
    public void answer(RoutingContext request, int status, String code, Object... values) {
        String asked = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        JsonObject body = new JsonObject()
                .put("type", "/problems/" + code)
                .put("title", code)
                .put("status", status)
                .put("detail", ProblemTexts.sentence(code, CallerLanguage.of(asked), List.of(values)));
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(body.encode());
    }
}
