package org.lianzhao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.lianzhao.shared.text.CallerLanguage;

/** Gives the problems that the framework raises (a body that is no JSON, no such address …) our codes and sentences. */
@Singleton
class SpokenProblems implements ProblemPostProcessor {
    private static final int BEFORE_THE_LOG = 102;
    private static final int BAD_REQUEST = 400;

    private final CallerLanguage language;
    private final Instance<ForbiddenReason> forbidden;
    private final DomainProblemMapper problems;
    private final ResourceInfo endpoint;
    private final UriInfo address;

    SpokenProblems(
            CallerLanguage language,
            @Any Instance<ForbiddenReason> forbidden,
            DomainProblemMapper problems,
            ResourceInfo endpoint,
            UriInfo address) {
        this.language = language;
        this.forbidden = forbidden;
        this.problems = problems;
        this.endpoint = endpoint;
        this.address = address;
    }

    // the library keeps, for the whole process, what an application that has ended there registered (tests start
    // several)
    void alone(@Observes @Priority(1) StartupEvent start) {
        ExceptionMapperBase.postProcessorsRegistry.reset();
        ExceptionMapperBase.postProcessorsRegistry.register(this);
    }

    /** Before the library writes its log: what turns out to be the caller's slip is no fault there, either. */
    @Override
    public int priority() {
        return BEFORE_THE_LOG;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null && problem.getType().getPath().startsWith("/problems/")) {
            return problem;
        }
        // the framework's word for a body that is no JSON; elsewhere that would be JSON of our own, a fault
        if (context.cause instanceof WebApplicationException
                && context.cause.getCause() instanceof JsonProcessingException broken) {
            return problems.toProblem(Unreadable.body(broken));
        }
        if (isUnconverted(context.cause)) {
            return problems.toProblem(new Unreadable("unreadable", ParameterHints.of(endpoint, address)));
        }
        if (isTooLarge(context.cause)) {
            return problems.toProblem(new TooLarge());
        }
        boolean broken = isBrokenForm(context.cause);
        String code = broken ? "unreadable" : codeOf(problem);
        return HttpProblem.builder(problem)
                .withStatus(broken ? BAD_REQUEST : problem.getStatusCode())
                .withType(URI.create("/problems/" + code))
                .withTitle(code)
                .withDetail(ProblemTexts.sentence(code, language.current(), List.of()))
                .build();
    }

    // JAX-RS answers 404 to a filter or key that cannot be converted (a date that is none); that address does exist
    private static boolean isUnconverted(Throwable cause) {
        return cause instanceof NotFoundException && cause.getCause() != null;
    }

    // the server has stopped reading and perhaps answered already
    private static boolean isTooLarge(Throwable cause) {
        return cause instanceof IOException && "Request too large".equals(cause.getMessage());
    }

    // a form with a file that ends before its last boundary; the framework takes that for a fault of its own
    private static boolean isBrokenForm(Throwable cause) {
        return cause instanceof IOException
                && cause.getMessage() != null
                && cause.getMessage().contains("multipart");
    }

    private String codeOf(HttpProblem problem) {
        if (problem.getParameters().containsKey("violations")) {
            return "invalid";
        }
        return switch (problem.getStatusCode()) {
            case 400 -> "unreadable";
            case 401 -> "sign-in";
            case 403 -> forbiddenCode();
            case 404 -> "no-such-address";
            case 405 -> "method";
            case 406, 415 -> "media-type";
            case 413 -> "too-large";
            default -> problem.getStatusCode() < 500 ? "refused" : "fault";
        };
    }

    private String forbiddenCode() {
        return forbidden.stream()
                .flatMap(reason -> reason.code().stream())
                .findFirst()
                .orElse("forbidden");
    }
}
