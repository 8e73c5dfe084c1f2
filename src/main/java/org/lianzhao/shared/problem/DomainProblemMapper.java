package org.lianzhao.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
        String sentence = ProblemTexts.sentence(problem.code(), language.current(), problem.values());
        var body = HttpProblem.builder()
                .withType(URI.create("/problems/" + problem.code()))
                .withTitle(problem.code())
                .withStatus(problem.status())
                .withDetail(sentence);
        if (problem instanceof Invalid invalid) {
            body.with("violations", List.of(Map.of("field", invalid.field(), "message", sentence)));
        }
        problem.members().forEach(body::with);
        return body.build().toResponse();
    }
}
