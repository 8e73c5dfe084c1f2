package org.lianzhao.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lianzhao.shared.text.CallerLanguage;

/** Turns a refusal of ours into its problem body; the only place that knows both. */
class DomainProblemMapper {
    private final CallerLanguage language;

    DomainProblemMapper(CallerLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response toResponse(DomainProblem problem) {
        return toProblem(problem).toResponse();
    }

    HttpProblem toProblem(DomainProblem problem) {
        String sentence = ProblemTexts.sentence(problem.code(), language.current(), problem.values());
        var body = HttpProblem.builder()
                .withType(URI.create("/problems/" + problem.code()))
                .withTitle(problem.code())
                .withStatus(problem.status())
                .withDetail(sentence);
        if (problem instanceof Invalid invalid) {
            body.with("violations", List.of(violation(invalid.field(), sentence)));
        }
        if (problem instanceof Unreadable unreadable) {
            body.with(
                    "violations",
                    unreadable.hints().stream().map(this::violation).toList());
        }
        if (problem instanceof TooLarge) {
            body.withHeader(HttpHeaders.CONNECTION.toString(), HttpHeaders.CLOSE);
        }
        if (problem instanceof TooOften often) {
            body.withHeader(HttpHeaders.RETRY_AFTER.toString(), often.seconds());
        }
        problem.members().forEach(body::with);
        return body.build();
    }

    private Map<String, String> violation(Hint hint) {
        return violation(hint.field(), ProblemTexts.sentence(hint.key(), language.current(), hint.values()));
    }

    private static Map<String, String> violation(String field, String message) {
        return Map.of("field", field, "message", message);
    }
}
